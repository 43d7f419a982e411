using System.Globalization;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The projects with their findings, computed once.</summary>
internal sealed class ProjectCheckup
{
    private readonly ILookup<string, ProjectFinding> _findings;

    public ProjectCheckup(ProjectInput input)
    {
        Input = input;
        Review = ProjectCheckCalculator.Check(input.Document);
        Dictionary<string, ImplementationContract> contracts = input.Document.Contracts.ToDictionary(contract => contract.Id, StringComparer.Ordinal);
        _findings = Review.Findings
            .SelectMany(finding => ProjectsOf(finding, contracts), (finding, project) => (finding, project))
            .ToLookup(pair => pair.project, pair => pair.finding, StringComparer.Ordinal);
    }

    public ProjectInput Input { get; }

    public ProjectReview Review { get; }

    /// <summary>The findings of a project, including those of its contracts.</summary>
    public IEnumerable<ProjectFinding> FindingsOf(PromotionProject project) => _findings[project.Id];

    /// <summary>The verdict of a project: one breach decides; otherwise, one finding without a conclusion does.</summary>
    public ProjectVerdict VerdictOf(PromotionProject project)
    {
        ProjectFinding[] counted = [.. FindingsOf(project).Where(finding => !finding.IsNotice)];
        return counted.Any(finding => finding.Verdict == ProjectVerdict.DoesNotConform) ? ProjectVerdict.DoesNotConform
            : counted.Length > 0 && counted.All(finding => finding.Verdict == ProjectVerdict.Conforms) ? ProjectVerdict.Conforms
            : ProjectVerdict.NotDecidable;
    }

    /// <summary>The projects that a finding concerns: that of a payment, all of a contract, or the one that it names.</summary>
    private static IEnumerable<string> ProjectsOf(ProjectFinding finding, Dictionary<string, ImplementationContract> contracts)
    {
        bool isOfPayment = finding.Member.StartsWith("Payments[", StringComparison.Ordinal);
        if (!isOfPayment && finding.Member is not "Accounts")
        {
            return [finding.Subject];
        }

        ImplementationContract contract = contracts[finding.Subject];
        return isOfPayment && contract.Payments[IndexIn(finding.Member)].Project is { } project
            ? [project]
            : contract.Projects.Select(one => one.Id);
    }

    /// <summary>The index in a member, such as 1 in "Payments[1]".</summary>
    private static int IndexIn(string member) => int.Parse(member.AsSpan("Payments[".Length).TrimEnd(']'), CultureInfo.InvariantCulture);
}
