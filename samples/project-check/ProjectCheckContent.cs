using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Builds the report on projects.</summary>
internal static class ProjectCheckContent
{
    public static Report Of(ProjectCheckup checkup, string file)
    {
        ProjectDocument document = checkup.Input.Document;
        string projects = Wording.Number(document.Projects.Length), day = checkup.Review.Choices.GoverningDay.DisplayName().Vietnamese;
        return new(
            "Kiểm tra đề án khuyến công",
            [
                $"Tệp {InputFault.Plain(Path.GetFileName(file))}: {projects} đề án, {Wording.Number(document.Contracts.Length)} hợp đồng",
                $"Ngày áp dụng định mức: {day} (quy ước của thư viện, văn bản không quy định)",
                $"Danh mục: {Catalogue.National.Version}",
            ],
            [.. Highlights(checkup)],
            [
                .. new[] { Verdicts(checkup), Breaches(checkup), Open(checkup), Notices(checkup) }.OfType<ReportSection>(),
                .. PortfolioContent.Of(document),
            ])
        {
            Warning = checkup.Input.Warning,
        };
    }

    private static IEnumerable<Highlight> Highlights(ProjectCheckup checkup) => Order.Select(verdict =>
        new Highlight(Wording.Number(Count(checkup, verdict)), "đề án", verdict.DisplayName().Vietnamese));

    private static IReadOnlyList<ProjectVerdict> Order { get; } = [ProjectVerdict.Conforms, ProjectVerdict.DoesNotConform, ProjectVerdict.NotDecidable];

    private static int Count(ProjectCheckup checkup, ProjectVerdict verdict) =>
        checkup.Input.Document.Projects.Count(project => checkup.VerdictOf(project) == verdict);

    private static ReportSection Verdicts(ProjectCheckup checkup)
    {
        Table table = new("Kết luận theo đề án và theo kết quả kiểm tra", ["Kết luận", "Số đề án", "Số kết quả kiểm tra"], 1);
        foreach (ProjectVerdict verdict in Order)
        {
            table.Add(
                Wording.Capital(verdict.DisplayName().Vietnamese),
                Wording.Number(Count(checkup, verdict)),
                Wording.Number(Counted(checkup).Count(finding => finding.Verdict == verdict)));
        }

        table.AddTotal("Tổng số", Wording.Number(checkup.Input.Document.Projects.Length), Wording.Number(Counted(checkup).Count()));
        return new("Kết luận")
        {
            Chart = new(
                "Số đề án theo kết luận",
                "Một đề án không phù hợp quy định khi có một kết quả như vậy, của đề án hoặc của hợp đồng; lưu ý không tính vào kết luận.",
                [
                    .. Order.Select(verdict => new Bar(
                        Wording.Capital(verdict.DisplayName().Vietnamese), Count(checkup, verdict), $"{Wording.Number(Count(checkup, verdict))} đề án")),
                ],
                null),
            Table = table,
            Statements = [new("Kết luận chung", checkup.Review.Verdict.DisplayName().Vietnamese)],
        };
    }

    private static ReportSection? Breaches(ProjectCheckup checkup)
    {
        (PromotionProject Project, ProjectFinding Finding)[] found =
        [
            .. checkup.Input.Document.Projects.SelectMany(project => checkup.FindingsOf(project)
                .Where(finding => finding is { IsNotice: false, Verdict: ProjectVerdict.DoesNotConform }).Select(finding => (project, finding))),
        ];
        if (found.Length == 0)
        {
            return null;
        }

        Table table = new(
            "Kết quả không phù hợp quy định; chênh lệch tính bằng triệu đồng", ["Đề án", "Mã kiểm tra", "Nội dung kiểm tra", "Chênh lệch"], 3);
        foreach ((PromotionProject project, ProjectFinding finding) in found)
        {
            table.Add(project.Id, finding.Code, Wording.Capital(finding.Check.DisplayName().Vietnamese), FindingWords.Amount(finding));
        }

        return new("Không phù hợp quy định")
        {
            Table = table,
            Statements =
            [
                .. found.GroupBy(pair => pair.Finding, pair => pair.Project)
                    .Select(group => new Statement(Subject(group), group.Key.Describe())),
            ],
        };
    }

    /// <summary>
    /// The project of a finding that names only its contract; null if the finding names the project, or concerns several.
    /// </summary>
    private static string? Subject(IGrouping<ProjectFinding, PromotionProject> group) =>
        group.ToArray() is [var project] && !string.Equals(project.Id, group.Key.Subject, StringComparison.Ordinal) ? project.Id : null;

    /// <summary>The findings without a conclusion, counted by check and reason; the CSV file has a row for each.</summary>
    private static ReportSection? Open(ProjectCheckup checkup)
    {
        ProjectFinding[] found = [.. Counted(checkup).Where(finding => finding.Verdict == ProjectVerdict.NotDecidable)];
        if (found.Length == 0)
        {
            return null;
        }

        Table table = new(
            "Kết quả chưa đủ căn cứ kết luận, theo nội dung kiểm tra và lý do", ["Nội dung kiểm tra", "Mã kiểm tra", "Lý do", "Số kết quả"], 3);
        var groups = found.GroupBy(finding => (finding.Check, finding.Reason)).ToArray();
        foreach (var group in groups)
        {
            table.Add(
                Wording.Capital(group.Key.Check.DisplayName().Vietnamese),
                group.First().Code,
                group.Key.Reason?.DisplayName().Vietnamese ?? Wording.None,
                Wording.Number(group.Count()));
        }

        return new("Chưa đủ căn cứ kết luận")
        {
            Table = table,
            Statements =
            [
                .. groups.Select(group => new Statement(group.Count() > 1 ? "Ví dụ" : null, group.First().Describe())),
                new("Từng kết quả", "tệp CSV (--format csv)"),
            ],
        };
    }

    private static ReportSection? Notices(ProjectCheckup checkup)
    {
        ProjectFinding[] found = [.. checkup.Review.Findings.Where(finding => finding.IsNotice)];
        return found.Length == 0 ? null : new("Lưu ý") { Statements = [.. found.Select(finding => new Statement(null, finding.Describe()))] };
    }

    private static IEnumerable<ProjectFinding> Counted(ProjectCheckup checkup) => checkup.Review.Findings.Where(finding => !finding.IsNotice);
}
