using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A figure that programs and reports derive from other figures (chỉ tiêu tính toán), with its formula and a document that prints it.
/// </summary>
/// <remarks>Derived indicators are equal by id.</remarks>
[JsonConverter(typeof(NoJsonConverter<DerivedIndicator>))]
public sealed class DerivedIndicator : Entity<DerivedIndicator>
{
    internal DerivedIndicator(
        string id,
        BilingualText name,
        IndicatorFormula formula,
        ImmutableArray<FormulaVariable> variables,
        BilingualText? note,
        Citation citation,
        Verification verification)
        : base(id)
    {
        Name = name;
        Formula = formula;
        Variables = variables;
        Note = note;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The name (tên gọi).</summary>
    public BilingualText Name { get; }

    /// <summary>The formula (công thức).</summary>
    public IndicatorFormula Formula { get; }

    /// <summary>The figures that the formula uses (các số liệu đầu vào), in the order of its names.</summary>
    internal ImmutableArray<FormulaVariable> Variables { get; }

    /// <summary>A note for users (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; }

    /// <summary>The citation of a document that prints the figure (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the document was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Returns the id and the formula.</summary>
    /// <returns>Text such as "attainment = actual / target".</returns>
    public override string ToString() => $"{Id} = {Formula}";
}
