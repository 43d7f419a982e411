using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Builds the sections of the national report.</summary>
internal static class NationalReportContent
{
    private const string Missing = "chưa có";

    public static Report Of(NationalReport report) => new(
        report.Document.Document.Title.Vietnamese,
        [
            Wording.Program(report.Program),
            $"Danh mục: {Catalogue.National.Version}",
        ],
        [.. Highlights(report)],
        [.. new[] { Targets(report), Funding(report), Regions(report), Staff(report), Others(report) }.OfType<ReportSection>()]);

    /// <summary>Text such as "12/13 tỉnh có báo cáo"; null when all reported.</summary>
    public static string? Coverage(params IReadOnlyList<RegionalAverage> regions)
    {
        int reporting = regions.Sum(region => region.ReportingProvinces ?? region.AllProvinces), all = regions.Sum(region => region.AllProvinces);
        return reporting < all ? $"{Wording.Number(reporting)}/{Wording.Number(all)} tỉnh có báo cáo" : null;
    }

    private static IEnumerable<Highlight> Highlights(NationalReport report)
    {
        if (report.Sources?.Whole is { } whole)
        {
            yield return new(Wording.Hedged(whole.Hedge, Wording.Billions(whole.Amount)), "tỷ đồng", whole.Name.Vietnamese);
        }

        if (report.PlannedAttainment is { IsDefined: true } planned)
        {
            yield return new(planned.FormatPercent(), string.Empty, "kinh phí KCQG so với kinh phí dự kiến");
        }

        if (report.Leverage.IsDefined)
        {
            yield return new(Wording.Ratio(report.Leverage), "đồng", "vốn thu hút trên 01 đồng ngân sách nhà nước");
        }

        if (report.Regions.NationWithoutUnallocated is { IsDefined: true } mean)
        {
            yield return new(
                Wording.Billions(mean), "tỷ đồng/tỉnh", string.Join(", ", new[] { "bình quân cả nước", "không gồm phần không phân bổ", Coverage(report.Regions.Regions) }.OfType<string>()));
        }
    }

    private static ReportSection Targets(NationalReport report)
    {
        Table table = new(
            "Mục tiêu và kết quả của Chương trình",
            ["Chỉ tiêu", "Đơn vị", .. report.Program.Stages.Select(stage => Wording.Capital(stage.Name.Vietnamese)), "Cả Chương trình", "Kết quả", "Tỷ lệ đạt"],
            2);
        foreach ((Attainment result, Target target, Observation? actual) in report.Attainments)
        {
            table.Add(
            [
                Wording.Capital(target.Indicator.Name.Vietnamese),
                target.Indicator.Unit.Name.Vietnamese,
                .. report.Program.Stages.Select(stage => report.Program.FindTarget(target.Indicator, stage) is { } part ? Wording.Number(part.Value) : Wording.None),
                Wording.Number(target.Value),
                actual is null ? Missing : Wording.Number(actual.Value),
                Wording.Percent(result),
            ]);
        }

        return new("Mục tiêu và kết quả")
        {
            Chart = NationalReportCharts.Attainments(report),
            Table = table,
            Statements =
            [
                .. report.Attainments.Select(line => new Statement(
                    Wording.Capital(line.Target.Indicator.Name.Vietnamese), line.Result.Describe() + Remarks(line.Result, line.Actual))),
            ],
        };
    }

    private static ReportSection Funding(NationalReport report)
    {
        List<Statement> statements = [];
        Table? table = null;
        if (report.Sources is { } sources)
        {
            table = new("Kinh phí theo nguồn", ["Nguồn", "Số tiền (tỷ đồng)", "Tỷ trọng trong tổng"], 1);
            foreach (Share share in sources.Shares.Append(sources.Remainder))
            {
                table.Add(Wording.Capital(share.Part!.Name.Vietnamese), Wording.Hedged(share.Part.Hedge, Wording.Billions(share.Part.Amount)), Wording.Percent(share));
            }

            table.AddTotal(Wording.Capital(sources.Whole.Name.Vietnamese), Wording.Hedged(sources.Whole.Hedge, Wording.Billions(sources.Whole.Amount)), string.Empty);
            statements.AddRange(sources.Shares.Select(share => new Statement(null, Wording.Capital(share.Describe()))));
        }
        else
        {
            statements.Add(new("Tổng kinh phí và nguồn kinh phí", "chưa có số liệu"));
        }

        if (report.PlannedAttainment is { } planned)
        {
            statements.Add(new($"Kinh phí KCQG so với kinh phí dự kiến {report.Program.PlannedBudget?.ToString()}", planned.Describe()));
        }

        statements.Add(new("Vốn thu hút", report.Leverage.Describe()));
        return new("Kinh phí") { Table = table, Statements = statements };
    }

    private static ReportSection Regions(NationalReport report)
    {
        RegionalAverages regions = report.Regions;
        Table table = new(
            "Kinh phí và bình quân một tỉnh theo vùng",
            ["Vùng", "Số tỉnh", "Có báo cáo", "Kinh phí (tỷ đồng)", "Tỷ trọng trong tổng", "Bình quân (tỷ đồng/tỉnh)", "Thứ hạng"],
            1);
        foreach (RegionalAverage region in regions.Regions)
        {
            table.Add(
                region.Region.Name.Vietnamese,
                Wording.Number(region.AllProvinces),
                region.ReportingProvinces is { } reporting ? Wording.Number(reporting) : "tổng vùng",
                region.Mean.IsDefined ? Wording.Hedged(region.Mean.Hedge, Wording.Billions(region.Mean.Total)) : Missing,
                report.RegionShares.TryGetValue(region.Region, out Share? share) ? Wording.Percent(share) : Wording.None,
                Wording.Billions(region.Mean),
                region.Rank is { } rank ? Wording.Number(rank) : Wording.None);
        }

        table.Add(
            Wording.Capital(ReportingUnit.Unallocated.Name.Vietnamese),
            string.Empty,
            string.Empty,
            regions.Unallocated is { } rest ? Wording.Billions(rest) : "chưa biết",
            report.UnallocatedShare is { } known ? Wording.Percent(known) : Wording.None,
            string.Empty,
            string.Empty);
        return new("Kinh phí bình quân theo vùng")
        {
            Chart = NationalReportCharts.Regions(regions),
            Table = table,
            Statements =
            [
                new("Cả nước, không gồm phần không phân bổ", regions.NationWithoutUnallocated.Describe()),
                new("Cả nước, gồm phần không phân bổ", regions.NationWithUnallocated.Describe()),
                .. regions.Highest.Select(region => new Statement("Cao nhất", region.Describe())),
                .. regions.Lowest.Select(region => new Statement("Thấp nhất", region.Describe())),
                .. report.RegionalFigures.Where(figure => figure.Note is not null).Select(figure => Note(figure.ReportingUnit.Name, figure)),
            ],
        };
    }

    private static ReportSection Staff(NationalReport report)
    {
        Table? table = null;
        if (report.StaffTotal is { } total)
        {
            table = new("Cán bộ, viên chức làm công tác khuyến công", ["Cán bộ", "Số người", "Tỷ trọng"], 1);
            table.Add(Wording.Capital(total.Name.Vietnamese), Wording.Hedged(total.Hedge, PrintedNumber.Format(total.Amount.Value)), string.Empty);
            foreach (Share share in report.StaffParts)
            {
                table.Add(
                    Wording.Capital(share.Part!.Name.Vietnamese), Wording.Hedged(share.Part.Hedge, PrintedNumber.Format(share.Part.Amount.Value)), Wording.Percent(share));
            }
        }

        return new("Cán bộ làm công tác khuyến công")
        {
            Table = table,
            Statements =
            [
                new("Cán bộ một Trung tâm", report.StaffPerCentre.Describe()),
                new("Cán bộ triển khai đến cơ sở một Trung tâm", report.FieldStaffPerCentre.Describe()),
            ],
        };
    }

    private static ReportSection? Others(NationalReport report)
    {
        if (report.OtherFigures.Count == 0)
        {
            return null;
        }

        Table table = new("Kết quả và số liệu không có mục tiêu định lượng", ["Chỉ tiêu", "Phạm vi", "Kỳ", "Nguồn, bước kinh phí", "Vị trí trong báo cáo", "Giá trị"], 5);
        foreach (Observation figure in report.OtherFigures)
        {
            table.Add(
                Wording.Capital(figure.Indicator.Name.Vietnamese),
                Wording.Capital(figure.ReportingUnit.Name.Vietnamese),
                figure.Period.ToString(),
                string.Join(", ", Origin(figure)),
                figure.Citation?.Section ?? string.Empty,
                figure.Indicator.Unit.Kind == MeasureUnitKind.Money ? Wording.Hedged(figure.Value.Hedge, $"{Wording.Billions(figure.Quantity)} tỷ đồng") : figure.Value.ToString());
        }

        return new("Kết quả và số liệu khác (không có mục tiêu định lượng)")
        {
            Table = table,
            Statements = [.. report.OtherFigures.Where(figure => figure.Note is not null).Select(figure => Note(figure.Indicator.Name, figure))],
        };
    }

    private static Statement Note(BilingualText subject, Observation figure) => new($"Ghi chú, {subject.Vietnamese}", figure.Note!.Vietnamese);

    /// <summary>The source and stage of money, and the status of a figure that is not final.</summary>
    private static IEnumerable<string> Origin(Observation figure)
    {
        if (figure.Funding != FundingSource.Unstated)
        {
            yield return figure.Funding.DisplayName().Vietnamese;
        }

        if (figure.Stage != FundingStage.Unstated)
        {
            yield return figure.Stage.DisplayName().Vietnamese;
        }

        if (figure.Status != ObservationStatus.Final)
        {
            yield return figure.Status.DisplayName().Vietnamese;
        }
    }

    private static string Remarks(Attainment result, Observation? actual)
    {
        List<string> remarks = [];
        if (result.Comparability is { } record)
        {
            remarks.Add($"kết quả là số {record.Indicator.Name.Vietnamese}; {record.Reason.Vietnamese}");
        }

        if (actual is not null && actual.Status != ObservationStatus.Final)
        {
            remarks.Add($"số {actual.Status.DisplayName().Vietnamese}");
        }

        if (result.Note is { } note)
        {
            remarks.Add(note.Vietnamese);
        }

        return remarks.Count == 0 ? string.Empty : $" ({string.Join("; ", remarks)})";
    }
}
