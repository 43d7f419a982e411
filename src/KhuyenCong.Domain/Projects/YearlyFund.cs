using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The industrial promotion money assigned to an agency for a year (kinh phí khuyến công được giao hàng năm), with the agency's management
/// costs, under Joint Circular 26/2014/TTLT-BTC-BCT article 6.2.s.
/// </summary>
/// <remarks>The cost of managing a project, which the implementing unit bears, is part of that project instead.</remarks>
[JsonConverter(typeof(NoJsonConverter<YearlyFund>))]
public sealed class YearlyFund
{
    /// <summary>The name (tên nguồn kinh phí), used in findings: any text without surrounding space, such as "KCQG 2016".</summary>
    public required string Name { get; init; }

    /// <summary>The budget year (năm ngân sách).</summary>
    public required int Year { get; init; }

    /// <summary>
    /// The source of the money (nguồn kinh phí): national, local (with its level if known), or both together if they have not been split.
    /// </summary>
    public required FundingSource Funding { get; init; }

    /// <summary>The amount that the competent authority assigned for the year (kinh phí được giao), in đồng; more than zero.</summary>
    public required Vnd Assigned { get; init; }

    /// <summary>The agency's management costs (chi quản lý của cơ quan quản lý kinh phí), in đồng, planned or spent.</summary>
    public required Vnd Management { get; init; }

    /// <summary>Returns the name and the money assigned.</summary>
    /// <returns>Text such as "KCQG 2016: 100.000 triệu đồng".</returns>
    public override string ToString() =>
        $"{(Name is null ? "no name" : QuotedText.Plain(Name))}: {Assigned.ToString(MeasureUnit.MillionDong)}";

    /// <summary>Adds the faults of the fund to a list, by member.</summary>
    internal void Check(DefinitionFaultList faults, string path)
    {
        faults.RequireName(path + nameof(Name), Name);
        faults.CheckYear(path + nameof(Year), Year);
        faults.Check(path + nameof(Funding), ProjectRules.OfFunding(Funding), Funding.ToString());
        faults.Check(path + nameof(Assigned), ProjectRules.OfPaid(Assigned), ProjectFaults.Print(Assigned));
        faults.CheckAmount(path + nameof(Management), Management);
    }
}
