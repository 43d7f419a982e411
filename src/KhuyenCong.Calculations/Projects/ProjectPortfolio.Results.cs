using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>Results after support, compared with the plans of the projects and the targets of a program.</content>
public sealed partial class ProjectPortfolio
{
    /// <summary>The indicators of the projects' results (các chỉ tiêu kết quả), in the order of the document.</summary>
    public ImmutableArray<Indicator> ResultIndicators =>
        [.. _parts.SelectMany(part => part.Project.Results).Select(result => result.Indicator).Distinct()];

    /// <summary>Returns the planned total of an indicator (kết quả theo kế hoạch); projects without that indicator add nothing.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>
    /// The total; undefined if a project with the indicator does not state its plan, or if the indicator cannot be added over projects.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public RollupTotal Planned(Indicator indicator) => ResultsOf(indicator).Planned;

    /// <summary>Returns the achieved total of an indicator (kết quả thực hiện); projects without that indicator add nothing.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>
    /// The total; undefined if a project with the indicator does not state its result, or if the indicator cannot be added over projects.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public RollupTotal Achieved(Indicator indicator) => ResultsOf(indicator).Achieved;

    /// <summary>Compares the achieved total of an indicator with the planned total (mức đạt kế hoạch).</summary>
    /// <param name="indicator">The indicator; a ratio can be measured only for a single project.</param>
    /// <returns>The attainment of the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public Attainment AttainmentOf(Indicator indicator) => ResultsOf(indicator).Attainment;

    /// <summary>Compares the planned total with a target of a program (kế hoạch so với mục tiêu Chương trình).</summary>
    /// <remarks>To compare the achieved total, pass <see cref="Achieved"/> to <see cref="AttainmentCalculator"/>.</remarks>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <returns>The attainment if the plan is carried out, with the mark <see cref="ResultMarks.PlannedOperand"/>.</returns>
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
