using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// The choices that project checks leave to the caller (lựa chọn khi kiểm tra đề án). The explanation of a review states the governing day
/// and the reading.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ProjectChoices>))]
public sealed class ProjectChoices
{
    /// <summary>The day of the check (ngày kiểm tra), used to detect deadlines that have passed; null to use only stated days.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The day whose support levels and rules apply (ngày áp dụng định mức); the day of approval by default.</summary>
    public GoverningDay GoverningDay { get; init; }

    /// <summary>
    /// The choice between two texts for an advance above the ceiling after base acceptance (cách hiểu); none by default.
    /// </summary>
    public AdvanceReading AdvanceReading { get; init; }

    /// <summary>The multipliers of levels that apply to all projects (các hệ số áp dụng).</summary>
    public ImmutableArray<SupportMultiplierChoice> Multipliers { get; init; } = [];

    /// <summary>How several multipliers combine (cách kết hợp các hệ số).</summary>
    public SupportCombination Combination { get; init; }

    internal static ProjectChoices Default { get; } = new();

    /// <summary>Validates choices; returns the defaults for null.</summary>
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

    /// <summary>Returns the governing day and the reading.</summary>
    /// <returns>Text such as "Approval, NotChosen".</returns>
    public override string ToString() => $"{GoverningDay}, {AdvanceReading}";
}
