using System.Text;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>What users add, and which record applies if the catalogue has another with its name.</summary>
public partial class CatalogueTest
{
    private static readonly Catalogue WithProgram = Catalogue.National.With(CatalogueAddition.Program);

    [Fact]
    public void A_record_of_a_new_id_is_known_and_the_catalogue_before_stays_as_it_was()
    {
        Assert.Equal("lớp tập huấn", WithProgram.GetIndicator("ha_noi.courses").Name.Vietnamese);
        Assert.Null(Catalogue.National.FindIndicator("ha_noi.courses"));
        Assert.Contains(WithProgram.Units, unit => unit.Id is "course");
        Assert.Contains(WithProgram.Documents, document => document.Id is "1/QĐ-UBND (2021)");
        Assert.Same(CatalogueAddition.Program, WithProgram.GetProgram("made_up_2021_2024"));
        Assert.Empty(WithProgram.Differences);
        Assert.Same(Catalogue.National.ProgramOn(new(2022, 1, 1)), WithProgram.ProgramOn(new(2022, 1, 1)));
    }

    [Fact]
    public void Programs_are_in_time_order() => Assert.Equal(
        ["national_2014_2020", "national_2021_2025", "made_up_2021_2024", "national_2026_2030"], WithProgram.Programs.Select(program => program.Id));

    [Fact]
    public void Parts_to_which_nothing_is_added_are_those_of_the_catalogue_before()
    {
        Assert.Same(Catalogue.National.Atlas, WithProgram.Atlas);
        Assert.Same(Catalogue.National.NationalSupportTable, WithProgram.NationalSupportTable);
        Assert.Same(Catalogue.National.RegionSchemes[0], WithProgram.RegionSchemes[0]);
    }

    [Fact]
    public void What_a_user_brings_is_not_built_in()
    {
        Assert.True(WithProgram.GetProgram("national_2014_2020").IsBuiltIn);
        Assert.True(WithProgram.GetIndicator("trained_workers").IsBuiltIn);
        Assert.False(WithProgram.GetProgram("made_up_2021_2024").IsBuiltIn);
        Assert.False(WithProgram.GetIndicator("ha_noi.courses").IsBuiltIn);
        Assert.All(Catalogue.National.Comparabilities, record => Assert.True(record.IsBuiltIn && record.Invert().IsBuiltIn));
        Assert.All(Catalogue.National.RegionSchemes, scheme => Assert.True(scheme.IsBuiltIn));
        Assert.All(Catalogue.National.NationalSupportTable.Norms, norm => Assert.True(norm.IsBuiltIn));
        Assert.All(AdministrativeMap.Latest.Units, unit => Assert.True(unit.IsBuiltIn));
    }

    [Fact]
    public void An_equal_record_adds_nothing()
    {
        Catalogue again = WithProgram.With(PromotionProgram.Read(Encoding.UTF8.GetBytes(ProgramText.Staged), "again.json", WithProgram));
        Assert.Empty(again.Differences);
        Assert.Same(CatalogueAddition.Program, again.GetProgram("made_up_2021_2024"));
        Assert.Equal(WithProgram.Indicators.Length, again.Indicators.Length);
    }

    [Fact]
    public void Of_two_records_of_one_id_the_catalogues_rules_and_the_other_is_listed()
    {
        Catalogue catalogue = CatalogueAddition.With(CatalogueAddition.OtherTrainedWorkers);
        Assert.Same(NationalIndicators.TrainedWorkers, catalogue.GetIndicator("trained_workers"));
        CatalogueDifference difference = Assert.Single(catalogue.Differences);
        Assert.Equal(("indicator:trained_workers", "made_up"), (difference.Record.ToString(), difference.Addition));
        Assert.Equal(CatalogueRecordKind.Indicator, difference.Record.Kind);
    }

    [Fact]
    public void A_record_that_the_addition_supersedes_gives_way()
    {
        Catalogue catalogue = CatalogueAddition.With($"\"supersedes\": [\"indicator:trained_workers\"], {CatalogueAddition.OtherTrainedWorkers}");
        Assert.Empty(catalogue.Differences);
        Assert.Equal("mô hình", catalogue.GetIndicator("trained_workers").Unit.Name.Vietnamese);
        Assert.Equal(Catalogue.National.Indicators.Length, catalogue.Indicators.Length);
        Assert.Equal("lao động", NationalIndicators.TrainedWorkers.Unit.Name.Vietnamese);
    }

    // After an upgrade the catalogue may have the user's ids with other content: the document can still be read, and its own records
    // apply within it.
    [Fact]
    public void A_document_can_still_be_read_when_the_catalogue_defines_its_ids_differently()
    {
        string other = ProgramText.Staged.Replace("lớp tập huấn", "lớp học", StringComparison.Ordinal).Replace("\"vi\": \"Quyết định\"", "\"vi\": \"QĐ\"", StringComparison.Ordinal);
        PromotionProgram program = PromotionProgram.Read(Encoding.UTF8.GetBytes(other), "other.json", WithProgram);
        Assert.Equal("lớp học", program.Targets[0].Indicator.Name.Vietnamese);
        Catalogue catalogue = WithProgram.With(program);
        Assert.Equal("lớp tập huấn", catalogue.GetIndicator("ha_noi.courses").Name.Vietnamese);
        Assert.Equal(
            ["document:1/QĐ-UBND (2021)", "indicator:ha_noi.courses", "program:made_up_2021_2024"],
            catalogue.Differences.Select(difference => difference.Record.ToString()));
    }

    [Fact]
    public void A_program_of_indicators_that_the_catalogue_lacks_is_refused()
    {
        Catalogue more = CatalogueAddition.With($$""" "indicators": [{ "id": "made_up.visits", "name": { "vi": "lượt", "en": "visits" }, "unit": "lao động", "nature": "flow", "summable_over": [], {{CatalogueAddition.Cited}} }] """);
        string text = ProgramText.Staged.Replace("\"indicator\": \"trained_workers\"", "\"indicator\": \"made_up.visits\"", StringComparison.Ordinal);
        PromotionProgram program = PromotionProgram.Read(Encoding.UTF8.GetBytes(text), "visits.json", more);
        Assert.Equal(program, more.With(program).GetProgram(program.Id));
        Assert.Contains("\"made_up.visits\"", Assert.Throws<ArgumentException>("program", () => Catalogue.National.With(program)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_national_program_of_later_years_is_found_on_its_days()
    {
        string text = ProgramText.OfNational("national_2026_2030")
            .Replace("2026-2030", "2031-2035", StringComparison.Ordinal).Replace("national_2026_2030", "national_2031_2035", StringComparison.Ordinal)
            .Replace("\"from\": \"2026-01-01\", \"through\": \"2030-12-31\"", "\"from\": \"2031-01-01\", \"through\": \"2035-12-31\"", StringComparison.Ordinal);
        Catalogue catalogue = Catalogue.National.With(PromotionProgram.Read(Encoding.UTF8.GetBytes(text), "later.json"));
        Assert.Equal("national_2031_2035", catalogue.ProgramOn(new(2033, 5, 1)).Id);
        Assert.Null(Catalogue.National.FindProgramOn(new(2033, 5, 1)));
        Assert.Contains(" 2035", catalogue.DescribeMissingProgram(new(2036, 1, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_provinces_makes_the_map_of_its_day()
    {
        Catalogue catalogue = CatalogueAddition.With(CatalogueAddition.Merger);
        AdministrativeMap before = catalogue.MapOn(new(2027, 6, 30)), after = catalogue.MapOn(new(2027, 7, 1));
        Assert.Equal((34, 33), (before.Units.Length, after.Units.Length));
        Assert.Equal("Tây Nguyên", Assert.Single(after.SuccessorsOf(before.Get("Gia Lai").Province)).Name);
        Assert.False(after.Get("Tây Nguyên").IsBuiltIn);
        Assert.True(after.IsVerifiedOn(new(2027, 12, 31)));
        Assert.False(after.IsVerifiedOn(new(2028, 1, 1)));
        Assert.Equal(new LocalDate(2027, 6, 30), catalogue.RegionSchemes[2].LastDay);
        Assert.Null(RegionScheme.AfterMerger2025.LastDay);
        Assert.True(ReportingUnit.TryParse("province:made_up_2027", new(2027, 12, 31), out _, catalogue));
        Assert.False(ReportingUnit.TryParse("province:gia_lai_2025", new(2027, 12, 31), out _, catalogue));
        Assert.False(ReportingUnit.TryParse("province:made_up_2027", new(2027, 12, 31), out _));
    }

    // A library that knows the merger by now, under another id, keeps its own.
    // Verified through 30 June 2028 by who did not know of the merger of 1 January.
    [Fact]
    public void A_scheme_ends_with_its_provinces_even_in_its_verified_days()
    {
        const string Provinces = "\"record\": \"provinces\", \"through\": ";
        Catalogue before = Catalogue.National.With(CatalogueText.Read(
            CatalogueText.Records.Replace(Provinces + "\"2028-06-30\"", Provinces + "\"2026-12-31\"", StringComparison.Ordinal)));
        RegionScheme after = before.With(CatalogueText.Read(CatalogueText.Provinces)).FindRegionScheme("made_up_halves")!;
        Assert.True(before.FindRegionScheme("made_up_halves")!.IsVerifiedOn(new(2028, 1, 1)));
        Assert.Equal(new LocalDate(2027, 12, 31), after.LastDay);
        Assert.True(after.IsVerifiedOn(new(2027, 12, 31)));
        Assert.False(after.IsVerifiedOn(new(2028, 1, 1)));
        Assert.False(after.AppliesOn(new(2028, 1, 1)));
    }

    [Fact]
    public void A_change_that_differs_from_the_catalogues_is_listed()
    {
        CatalogueDocument document = CatalogueAddition.Of(CatalogueAddition.Merger);
        Catalogue known = CatalogueAddition.With(CatalogueAddition.Merger.Replace("made_up_2027", "tay_nguyen_2027", StringComparison.Ordinal), "newer");
        Catalogue catalogue = known.With(document);
        Assert.Equal("administrative_change:2027-07-01/made_up_2027", Assert.Single(catalogue.Differences).Record.ToString());
        Assert.Equal("tay_nguyen_2027", catalogue.MapOn(new(2027, 7, 1)).Get("Tây Nguyên").Province.Id);
        Assert.Empty(known.With(CatalogueAddition.Of(CatalogueAddition.Merger.Replace("made_up_2027", "tay_nguyen_2027", StringComparison.Ordinal), "again", known)).Differences);
    }

    // The user's own id of the merged province is not the one that the newer catalogue gave it: what belongs to it cannot be placed,
    // and nothing is thrown.
    [Fact]
    public void Records_of_a_province_that_the_catalogue_has_under_another_id_are_left_out_and_listed()
    {
        Catalogue newer = CatalogueAddition.With(CatalogueAddition.Merger.Replace("made_up_2027", "tay_nguyen_2027", StringComparison.Ordinal), "newer");
        string program = ProgramText.Staged.Replace("\"province\": \"ha_noi\"", "\"province\": \"made_up_2027\"", StringComparison.Ordinal)
            .Replace("2021", "2028", StringComparison.Ordinal).Replace("2022", "2029", StringComparison.Ordinal)
            .Replace("2023", "2030", StringComparison.Ordinal).Replace("2024", "2031", StringComparison.Ordinal);
        CatalogueDocument document = CatalogueAddition.Of($$"""{{CatalogueAddition.Merger}}, "programs": [{{program}}]""");
        Catalogue catalogue = newer.With(document);
        Assert.Equal(
            ["administrative_change:2027-07-01/made_up_2027", "program:made_up_2028_2031"], catalogue.Differences.Select(difference => difference.Record.ToString()));
        Assert.Null(catalogue.FindProgram("made_up_2028_2031"));
        Assert.NotNull(Catalogue.National.With(document).FindProgram("made_up_2028_2031"));
        Assert.EndsWith("left out", catalogue.Differences[1].Describe(DisplayLanguage.English), StringComparison.Ordinal);

        // Read again against the newer catalogue, its own changes apply within it, and it is written as before.
        CatalogueDocument again = CatalogueAddition.Of($$"""{{CatalogueAddition.Merger}}, "programs": [{{program}}]""", catalogue: newer);
        Assert.Equal("made_up_2027", again.Definition.Programs[0].Province!.Id);
        Assert.Equal(catalogue.Differences.Select(difference => difference.Record), newer.With(again).Differences.Select(difference => difference.Record));
    }

    // Read by a catalogue that does not know the merger, kept, and read again by one that does.
    [Fact]
    public void A_scheme_verified_past_a_merger_is_read_once_the_catalogue_knows_it()
    {
        Catalogue newer = CatalogueAddition.With(CatalogueAddition.Merger, "newer");
        RegionScheme read = Assert.Single(CatalogueText.Read(CatalogueText.Records, newer).Definition.RegionSchemes);
        Assert.Equal(new LocalDate(2027, 6, 30), read.LastDay);
        Assert.Equal(new LocalDate(2027, 6, 30), newer.With(read).FindRegionScheme(read.Id)!.LastDay);
    }

    [Fact]
    public void Of_two_units_with_one_name_the_one_known_first_is_read_and_a_documents_own_inside_it()
    {
        const string Unit = $$""" "units": [{ "id": "made_up_worker", "name": { "vi": "lao động" }, {{CatalogueAddition.Cited}} }] """;
        JsonSerializerOptions options = new JsonSerializerOptions().AddKhuyenCong(CatalogueAddition.With(Unit));
        Assert.Equal("worker", JsonSerializer.Deserialize<Quantity>("""{ "value": 5, "unit": "lao động" }""", options).Unit.Id);
        CatalogueDocument own = CatalogueAddition.Of($$"""
            {{Unit}},
            "indicators": [{ "id": "made_up.hired", "name": { "vi": "lao động" }, "unit": "lao động", "nature": "flow", "summable_over": [], {{CatalogueAddition.Cited}} }]
            """);
        Assert.Equal("made_up_worker", own.Definition.Indicators[0].Unit.Id);
    }

    [Fact]
    public void Who_vouches_for_a_part_moves_its_verified_day()
    {
        const string Citation = """ "citation": { "document": "45/2012/NĐ-CP" } """;
        Catalogue catalogue = CatalogueAddition.With($$"""
            "verified": [
              { "record": "provinces", "through": "2027-03-31", {{Citation}} },
              { "record": "region_scheme:after_merger_2025", "through": "2027-02-28", {{Citation}} },
              { "record": "support_norm:national/28/2018/TT-BTC", "through": "2024-08-27", {{Citation}} }
            ]
            """);
        Assert.True(catalogue.MapOn(new(2027, 3, 31)).IsVerifiedOn(new(2027, 3, 31)));
        Assert.False(AdministrativeMap.Latest.IsVerifiedOn(new(2027, 3, 31)));
        Assert.Equal(new LocalDate(2027, 2, 28), catalogue.FindRegionScheme("after_merger_2025")!.Verified.End);
        Assert.Equal(new LocalDate(2024, 8, 27), catalogue.NationalSupportTable.Norms[1].VerifiedThrough);

        // An earlier day than the catalogue's own changes nothing.
        Catalogue earlier = catalogue.With(CatalogueAddition.Of($$""" "verified": [{ "record": "provinces", "through": "2026-01-01", {{Citation}} }] """, "earlier"));
        Assert.True(earlier.MapOn(new(2027, 3, 31)).IsVerifiedOn(new(2027, 3, 31)));
    }

    [Fact]
    public void A_provinces_rules_are_verified_through_a_later_day()
    {
        Catalogue local = Catalogue.National.With(SupportText.Read(SupportText.MadeUp));
        Catalogue vouched = local.With(CatalogueAddition.Of(
            """ "verified": [{ "record": "support_norm:made_up/2/QĐ (2018)", "through": "2019-06-30", "citation": { "document": "45/2012/NĐ-CP" } }] """,
            catalogue: local));
        Province haNoi = Province.Parse("ha_noi");
        Assert.True(local.FindSupportTable(haNoi)!.AnswerOn("conferences", "2019-06-30").IsAssumedUnchanged);
        Assert.False(vouched.FindSupportTable(haNoi)!.AnswerOn("conferences", "2019-06-30").IsAssumedUnchanged);
        Assert.Null(vouched.FindSupportTable(Province.Parse("an_giang")));
    }

    [Fact]
    public void A_content_of_support_gives_way_to_one_that_supersedes_it()
    {
        string table = CatalogueText.NationalTable.Replace(
            "\"norms\"",
            $$""" "contents": [{ "id": "brand", "name": { "vi": "thương hiệu (minh họa)", "en": "a brand (made up)" }, {{CatalogueAddition.Cited}} }], "norms" """,
            StringComparison.Ordinal).Replace("9/2027/TT-BTC (minh họa)", "45/2012/NĐ-CP", StringComparison.Ordinal);
        Catalogue listed = CatalogueAddition.With($""" "support_tables": [{table}] """);
        Assert.Equal("support_content:national/brand", Assert.Single(listed.Differences).Record.ToString());
        Assert.Equal(SupportTable.National.GetContent("brand").Name, listed.NationalSupportTable.GetContent("brand").Name);

        Catalogue ruling = CatalogueAddition.With($""" "supersedes": ["support_content:national/brand"], "support_tables": [{table}] """);
        Assert.Empty(ruling.Differences);
        Assert.Equal("thương hiệu (minh họa)", ruling.NationalSupportTable.GetContent("brand").Name.Vietnamese);
        Assert.Equal(SupportTable.National.Contents.Length, ruling.NationalSupportTable.Contents.Length);
    }

    // The names of rules are those of the document's own table, whatever the catalogue calls the province's.
    [Fact]
    public void A_second_table_of_a_province_is_added_to_the_first_under_its_own_names()
    {
        Catalogue first = Catalogue.National.With(SupportText.Read(SupportText.MadeUp));
        string second = SupportText.MadeUp.Replace("\"id\": \"made_up\"", "\"id\": \"second\"", StringComparison.Ordinal)
            .Replace("\"value\": 20, ", "\"value\": 30, ", StringComparison.Ordinal);
        Catalogue listed = first.With(CatalogueAddition.Of($""" "support_tables": [{second}] """));
        Assert.Equal(["support_norm:second/2/QĐ (2018)"], listed.Differences.Select(difference => difference.Record.ToString()));
        Catalogue ruling = first.With(CatalogueAddition.Of(
            $$"""
             "supersedes": ["support_norm:second/2/QĐ (2018)"], "support_tables": [{{second}}],
             "verified": [{ "record": "support_norm:second/2/QĐ (2018)", "through": "2019-06-30", "citation": { "document": "45/2012/NĐ-CP" } }]
             """));
        SupportAnswer answer = Assert.Single(ruling.ProvincialSupportTables).AnswerOn("conferences", "2019-06-30");
        Assert.Equal((Vnd.FromMillions(30), false), (answer.Level!.Caps[0].Amount, answer.IsAssumedUnchanged));
    }

    [Fact]
    public void Newer_rules_of_national_money_join_the_national_table()
    {
        Catalogue catalogue = Catalogue.National.With(NewerRules.WithMachinery);
        Assert.Equal(["26/2014/TTLT-BTC-BCT", "28/2018/TT-BTC", NewerRules.Circular], catalogue.NationalSupportTable.Norms.Select(norm => norm.Document.Id));
        Assert.Empty(catalogue.Differences);
        Assert.Contains(catalogue.Documents, document => document.Id is NewerRules.Circular);

        // The rules alone, as a document of the table's id brings them, do the same.
        Catalogue alone = Catalogue.National.With(NewerRules.Table("2026-11-10", [("advanced_machinery", 400)]));
        Assert.Equal(400, alone.NationalSupportTable.AnswerOn("advanced_machinery", "2026-11-10").Level!.Caps[0].Amount.In(MeasureUnit.MillionDong));
        Assert.Equal("support_norm:national/" + NewerRules.Circular, Assert.Single(
            alone.With(NewerRules.Table("2026-11-10", [("advanced_machinery", 500)])).Differences).Record.ToString());
    }

    // Of two units of one name an indicator's figures are in its own.
    [Fact]
    public void A_unit_of_a_known_name_leaves_figures_of_the_catalogues_indicators_as_they_were()
    {
        Catalogue catalogue = CatalogueAddition.With(
            $$""" "units": [{ "id": "made_up_worker", "name": { "vi": "lao động", "en": "made-up workers" }, {{CatalogueAddition.Cited}} }] """);
        ObservationDocument figures = ObservationDocument.Read(Encoding.UTF8.GetBytes(DocumentText.Valid), "figures.json", catalogue);
        Assert.Equal("worker", figures.Observations[0].Quantity.Unit.Id);
        string program = ProgramText.Staged.Replace("made_up_2021_2024", "made_up_other", StringComparison.Ordinal);
        Assert.Equal("worker", PromotionProgram.Read(Encoding.UTF8.GetBytes(program), "program.json", catalogue).Targets[^1].Stated.Unit.Id);
    }

    [Fact]
    public void Rules_whose_days_are_not_known_have_no_place_among_others()
    {
        string undated = CatalogueText.NationalTable.Replace(
            "\"in_force\": { \"from\": \"2027-04-01\" }, \"verified_through\": \"2027-04-01\",", string.Empty, StringComparison.Ordinal)
            .Replace("9/2027/TT-BTC (minh họa)", "45/2012/NĐ-CP", StringComparison.Ordinal);
        SupportTable table = SupportText.Read(undated);
        Assert.Null(table.Norms[0].InForceFrom);
        Assert.Throws<ArgumentException>("addition", () => Catalogue.National.With(table));
    }

    [Fact]
    public void Tables_of_two_provinces_stay_two_under_one_id()
    {
        string ofThanhHoa = SupportText.MadeUp.Replace("\"province\": \"ha_noi\"", "\"province\": \"thanh_hoa\"", StringComparison.Ordinal);
        Catalogue both = Catalogue.National.With(SupportText.Read(SupportText.MadeUp)).With(SupportText.Read(ofThanhHoa));
        Catalogue more = both.With(SupportText.Read(ofThanhHoa.Replace("2/QĐ (2018)", "3/QĐ (2018)", StringComparison.Ordinal)));
        Assert.Equal(["ha_noi", "thanh_hoa"], more.ProvincialSupportTables.Select(table => table.Province!.Id));
        Assert.Equal([2, 3], more.ProvincialSupportTables.Select(table => table.Norms.Length));
    }

    [Fact]
    public void A_scheme_ends_with_its_provinces_though_it_was_verified_for_later_days()
    {
        Catalogue vouched = CatalogueAddition.With(
            """ "verified": [{ "record": "region_scheme:after_merger_2025", "through": "2027-12-31", "citation": { "document": "45/2012/NĐ-CP" } }] """, "first");
        RegionScheme scheme = vouched.With(CatalogueAddition.Of(CatalogueAddition.Merger, catalogue: vouched)).FindRegionScheme("after_merger_2025")!;
        LocalDate last = new(2027, 6, 30);
        Assert.Equal((last, last), (scheme.LastDay, scheme.Verified.End));
        Assert.False(scheme.AppliesOn(new(2027, 7, 1)));
        Assert.False(scheme.IsVerifiedOn(new(2027, 7, 1)));
    }

    [Fact]
    public void The_version_says_what_was_added_and_its_content()
    {
        Catalogue one = CatalogueAddition.With(CatalogueAddition.OtherTrainedWorkers, "first"), two = one.With(CatalogueAddition.Program);
        Assert.Matches($"^{Catalogue.National.Version}\\+first\\+[0-9A-F]{{8}}$", one.Version);
        Assert.Matches($"^{Catalogue.National.Version}\\+first\\+made_up_2021_2024\\+[0-9A-F]{{8}}$", two.Version);
        Assert.Equal(one.Version, CatalogueAddition.With(CatalogueAddition.OtherTrainedWorkers, "first").Version);
        Assert.NotEqual(one.Version, CatalogueAddition.With(CatalogueAddition.OtherTrainedWorkers.Replace("flow", "level", StringComparison.Ordinal), "first").Version);
        Assert.Equal(two.Version, two.ToString());
    }

    /// <summary>What was made with a catalogue that knows a document is put on one that does not, which then has it too.</summary>
    [Fact]
    public void What_was_made_with_another_catalogue_brings_the_documents_that_it_names()
    {
        Catalogue other = Catalogue.National.With(ProgramOf("first", Catalogue.National));
        LegalDocument plan = other.Records.Documents.Find("7/KH")!;
        SupportContent content = SupportTable.National.Contents[0];
        SupportTable table = new(
            new SupportTableDefinition
            {
                Id = "x",
                Name = new("Bảng"),
                Province = Catalogue.National.FindProvince("ha_noi"),
                Norms = [new(new SupportNormDefinition { Document = plan, InForceFrom = new(2026, 1, 1), Levels = [new() { Content = content, RatePercent = 50 }] })],
            },
            other);
        Assert.Equal(plan, Catalogue.National.With(ProgramOf("second", other)).Records.Documents.Find(plan.Id));
        Assert.Equal(plan, Catalogue.National.With(table).Records.Documents.Find(plan.Id));
        Assert.Empty(other.With(ProgramOf("second", other)).Differences);
    }

    private static PromotionProgram ProgramOf(string id, Catalogue catalogue) => new(
        new ProgramDefinition
        {
            Id = id,
            Province = Catalogue.National.FindProvince("ha_noi"),
            Name = new("Chương trình"),
            Decision = new("7/KH", LegalDocumentKind.Plan, new("Kế hoạch")),
            ImplementedFrom = new(2026, 1, 1),
            ImplementedThrough = new(2026, 12, 31),
        },
        catalogue);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("addition", () => Catalogue.National.With((CatalogueDocument)null!));
        Assert.Throws<ArgumentNullException>("program", () => Catalogue.National.With((PromotionProgram)null!));
        Assert.Throws<ArgumentNullException>("table", () => Catalogue.National.With((SupportTable)null!));
        Assert.Throws<ArgumentNullException>("scheme", () => Catalogue.National.With((RegionScheme)null!));
    }
}
