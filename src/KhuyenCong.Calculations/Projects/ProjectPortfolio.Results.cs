using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>Results after support, against the plans of the projects and the targets of a program.</content>
public sealed partial class ProjectPortfolio
{
    /// <summary>The indicators of the projects' results (các chỉ tiêu kết quả), in the order of the document.</summary>
    public ImmutableArray<Indicator> ResultIndicators =>
        [.. _parts.SelectMany(part => part.Project.Results).Select(result => result.Indicator).Distinct()];

    /// <summary>
    /// Returns what the projects plan for an indicator (kết quả theo kế hoạch); those that do not count it add nothing.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>
    /// The total; undefined if a project that counts it does not state its plan, or if it may not be added over projects.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public RollupTotal Planned(Indicator indicator) => ResultsOf(indicator).Planned;

    /// <summary>
    /// Returns what the projects have achieved for an indicator (kết quả thực hiện); those that do not count it add nothing.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>
    /// The total; undefined if a project that counts it does not state what was achieved, or if it may not be added over projects.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public RollupTotal Achieved(Indicator indicator) => ResultsOf(indicator).Achieved;

    /// <summary>Compares what the projects have achieved for an indicator with what they plan (mức đạt kế hoạch).</summary>
    /// <param name="indicator">The indicator; a ratio is measured for one project, and never over several.</param>
    /// <returns>The attainment of the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public Attainment AttainmentOf(Indicator indicator) => ResultsOf(indicator).Attainment;

    /// <summary>Compares what the projects plan with a target of a program (kế hoạch so với mục tiêu Chương trình).</summary>
    /// <remarks>To compare what they have achieved, pass <see cref="Achieved"/> to <see cref="AttainmentCalculator"/>.</remarks>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <returns>What would be reached by the plan, with the mark <see cref="ResultMarks.PlannedOperand"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Attainment PlanAgainst(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return AttainmentCalculator.CalculatePlan(Planned(target.Indicator), target, _book.Options);
    }

    private PortfolioResults ResultsOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(_scope, _parts, _book, indicator);
    }
}
