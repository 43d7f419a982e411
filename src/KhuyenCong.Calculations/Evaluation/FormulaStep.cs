using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One step of a working (bước tính): a part of the formula, what it gives, and what it can give.</summary>
[JsonConverter(typeof(NoJsonConverter<FormulaStep>))]
public sealed class FormulaStep
{
    internal FormulaStep(string part, FormulaResult result, FormulaRange range)
    {
        Part = part;
        Result = result;
        Range = range;
    }

    /// <summary>The part of the formula (phần công thức), as in "a + b".</summary>
    public string Part { get; }

    /// <summary>What it gives on the figures as printed (kết quả).</summary>
    public FormulaResult Result { get; }

    /// <summary>What it can give on all that the figures may be (khoảng kết quả).</summary>
    public FormulaRange Range { get; }

    /// <summary>The step in Vietnamese.</summary>
    /// <returns>As in "a + b = 1.737,721".</returns>
    public override string ToString() => $"{Part} = {Result}";
}
