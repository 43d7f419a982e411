using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// What project checks leave to their caller (lựa chọn khi kiểm tra đề án); the explanation of the review prints the governing day and the
/// reading.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ProjectChoices>))]
public sealed class ProjectChoices
{
    /// <summary>
    /// The day of the check (ngày kiểm tra), used to detect deadlines that have passed; null to use stated days only.
    /// </summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The day whose levels support is checked against (ngày áp dụng định mức): the day of approval by default.</summary>
    public GoverningDay GoverningDay { get; init; }

    /// <summary>Which of two texts applies to an advance above the ceiling after base acceptance (cách hiểu): none by default.</summary>
    public AdvanceReading AdvanceReading { get; init; }

    /// <summary>The multipliers of levels that apply (các hệ số áp dụng), to all projects alike.</summary>
    public ImmutableArray<SupportMultiplierChoice> Multipliers { get; init; } = [];

    /// <summary>How several multipliers combine (cách kết hợp các hệ số).</summary>
    public SupportCombination Combination { get; init; }

    internal static ProjectChoices Default { get; } = new();

    /// <summary>The checked choices; the defaults for null.</summary>
    internal static ProjectChoices Of(ProjectChoices? choices)
    {
        choices ??= Default;
        EnumValues.Require(choices.GoverningDay, nameof(choices));
        EnumValues.Require(choices.AdvanceReading, nameof(choices));
        EnumValues.Require(choices.Combination, nameof(choices));
        if (choices.AsOf is { } day)
        {
            IsoDates.Require(day, nameof(choices));
        }

        return !choices.Multipliers.IsDefault && choices.Multipliers.All(static choice => choice is not null)
            && choices.Multipliers.DistinctBy(static choice => choice.Id, StringComparer.Ordinal).Count() == choices.Multipliers.Length
            ? choices
            : throw new ArgumentException("Expected multipliers, none of them null and each id once.", nameof(choices));
    }

    /// <summary>The governing day, and the reading.</summary>
    /// <returns>Text such as "Approval, NotChosen".</returns>
    public override string ToString() => $"{GoverningDay}, {AdvanceReading}";
}
