using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Tables that are built in code, and their newer rules.</content>
public sealed partial class SupportTable
{
    /// <summary>Creates a table from its definition (tạo bảng mức hỗ trợ), for example a provincial table entered in a form.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="catalogue">
    /// The catalogue that contains its province, the national contents and any other documents that it cites; null for the built-in one.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// SupportTable table = new(new SupportTableDefinition {
    ///     Id = "ha_noi",
    ///     Name = new("Mức hỗ trợ khuyến công địa phương của thành phố Hà Nội"),
    ///     Province = Province.Parse("ha_noi"),
    ///     Norms = [norm],
    /// });
    /// Catalogue mine = Catalogue.National.With(table);
    /// </code></example>
    public SupportTable(SupportTableDefinition definition, Catalogue? catalogue = null)
        : this(SupportTableCheck.Make(definition, catalogue, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    /// <summary>
    /// Creates a table from its definition, or returns all faults of the definition (tạo bảng mức hỗ trợ từ biểu mẫu).
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="table">The table; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <param name="catalogue">
    /// The catalogue that contains its province, the national contents and any other documents that it cites; null for the built-in one.
    /// </param>
    /// <returns>False if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        SupportTableDefinition definition,
        [NotNullWhen(true)] out SupportTable? table,
        out ImmutableArray<DefinitionFault> faults,
        Catalogue? catalogue = null)
    {
        table = SupportTableCheck.Make(definition, catalogue, out faults);
        return table is not null;
    }

    /// <summary>
    /// Returns the table with newer rules added (bảng có thêm định mức mới), such as those of a circular that the library does not
    /// include.
    /// </summary>
    /// <remarks>
    /// If two sets of rules have the same first day, the set added later overrides the other. The contents and documents that the rules
    /// name are added to the table if neither the table nor the catalogue has them.
    /// </remarks>
    /// <param name="norm">The rules; the table must not have rules from the same document yet.</param>
    /// <param name="catalogue">The catalogue that contains the table's province and the documents; null for the built-in one.</param>
    /// <returns>A table with the same id and all rules in chronological order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    /// <exception cref="DefinitionException">
    /// The table already has rules from that document, the rules name a content or a document that is defined differently under the same
    /// id, the days in force of the new or the existing rules are not known, or the table's province did not exist on the first day. The
    /// faults are named as in a definition of the table with these rules last.
    /// </exception>
    public SupportTable With(SupportNorm norm, Catalogue? catalogue = null) =>
        SupportTableCheck.Make(this, norm, catalogue, out ImmutableArray<DefinitionFault> faults)
        ?? throw new DefinitionException(faults, nameof(norm));
}
