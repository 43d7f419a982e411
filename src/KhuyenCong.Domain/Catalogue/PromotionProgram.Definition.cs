using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Programs that are built in code.</content>
public sealed partial class PromotionProgram
{
    /// <summary>Creates a program from its definition (tạo chương trình), for example a provincial program entered in a form.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="catalogue">
    /// The catalogue that contains its province and any other records that it refers to; null for the built-in one.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// PromotionProgram program = new(new ProgramDefinition {
    ///     Id = "ha_noi_2026_2030",
    ///     Province = Province.Parse("ha_noi"),
    ///     Name = new("Chương trình khuyến công thành phố Hà Nội giai đoạn 2026 - 2030"),
    ///     Decision = decision,
    ///     ImplementedFrom = new(2026, 1, 1),
    ///     ImplementedThrough = new(2030, 12, 31),
    ///     Targets = [new TargetDefinition { Indicator = NationalIndicators.TrainedWorkers, Quantity = new(2_000, workers) }],
    /// });
    /// Catalogue mine = Catalogue.National.With(program);
    /// </code></example>
    public PromotionProgram(ProgramDefinition definition, Catalogue? catalogue = null)
        : this(ProgramDefinitionCheck.Make(definition, catalogue, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    /// <summary>
    /// Creates a program from its definition, or returns all faults of the definition (tạo chương trình từ biểu mẫu).
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="program">The program; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <param name="catalogue">
    /// The catalogue that contains its province and any other records that it refers to; null for the built-in one.
    /// </param>
    /// <returns>False if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        ProgramDefinition definition,
        [NotNullWhen(true)] out PromotionProgram? program,
        out ImmutableArray<DefinitionFault> faults,
        Catalogue? catalogue = null)
    {
        program = ProgramDefinitionCheck.Make(definition, catalogue, out faults) is { } parts ? new(parts) : null;
        return program is not null;
    }
}
