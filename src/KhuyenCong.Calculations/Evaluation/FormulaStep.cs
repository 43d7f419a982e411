using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One step of a working (bước tính): a part of the formula, its result and the range of possible results.</summary>
[JsonConverter(typeof(NoJsonConverter<FormulaStep>))]
public sealed class FormulaStep
{
    internal FormulaStep(string part, FormulaResult result, FormulaRange range)
    {
        Part = part;
        Result = result;
        Range = range;
    }

    /// <summary>The part of the formula (phần công thức), such as "a + b".</summary>
    public string Part { get; }

    /// <summary>The result for the figures as printed (kết quả).</summary>
    public FormulaResult Result { get; }

    /// <summary>The range of results for all values that the figures can have (khoảng kết quả).</summary>
    public FormulaRange Range { get; }

    /// <summary>Returns the step in Vietnamese.</summary>
    /// <returns>Text such as "a + b = 1.737,721".</returns>
    public override string ToString() => $"{Part} = {Result}";
}
