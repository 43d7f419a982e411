using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Tables that are built in code, and their newer rules.</content>
public sealed partial class SupportTable
{
    /// <summary>Creates a table from its definition (tạo bảng mức hỗ trợ), for example a province's own entered in a form.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="catalogue">
    /// The catalogue that knows its province, the national contents, and the documents that are not its own; null for the built-in one.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// SupportTable table = new(new SupportTableDefinition {
    ///     Id = "ha_noi",
    ///     Name = new("Mức hỗ trợ khuyến công địa phương của thành phố Hà Nội"),
    ///     Province = Province.Parse("ha_noi"),
    ///     Norms = [norm],
    /// }); Catalogue mine = Catalogue.National.With(table);
    /// </code></example>
    public SupportTable(SupportTableDefinition definition, Catalogue? catalogue = null)
        : this(SupportTableCheck.Make(definition, catalogue, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    /// <summary>
    /// Creates a table from its definition, or returns everything that is wrong with it (tạo bảng mức hỗ trợ từ biểu mẫu).
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="table">The table; null when something is wrong.</param>
    /// <param name="faults">What is wrong, in the order of members; empty if nothing is.</param>
    /// <param name="catalogue">
    /// The catalogue that knows its province, the national contents, and the documents that are not its own; null for the built-in one.
    /// </param>
    /// <returns>False when something is wrong.</returns>
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
    /// Returns the table with newer rules added (bảng có thêm định mức mới), such as those of a circular that the library does not have.
    /// </summary>
    /// <remarks>
    /// If two rules have the same first day, the one added later overrides the other. The table takes over contents and documents that
    /// the rules name and that neither it nor the catalogue has.
    /// </remarks>
    /// <param name="norm">The rules, from a document from which the table has no rules yet.</param>
    /// <param name="catalogue">The catalogue that knows the table's province and the documents; null for the built-in one.</param>
    /// <returns>The table with the same id and all rules in order of time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    /// <exception cref="DefinitionException">
    /// The table has rules of that document, the days of either are not known, or the table's province was not in force on the first day.
    /// The faults are named as in the definition of the table with these rules last.
    /// </exception>
    public SupportTable With(SupportNorm norm, Catalogue? catalogue = null) =>
        SupportTableCheck.Make(this, norm, catalogue, out ImmutableArray<DefinitionFault> faults)
        ?? throw new DefinitionException(faults, nameof(norm));
}
