namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample that computes the most the law allows: amounts worked by hand, the reasons where there is none, and one line for bad input.</summary>
public sealed class SupportTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;

    private static string DongThap { get; } = Path.Combine(Dotnet.Root, "samples", "data", "dong-thap-support-2024.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_arguments_it_shows_a_machine_of_900_million_on_1_June_2018()
    {
        // 50% of 900 = 450; cap 300.
        string output = Ceiling();
        Assert.Contains(" 300 triệu đồng, theo mức trần (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  floor(cost_1 * rate) = 450.000.000\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  min(floor(cost_1 * rate), cap, cost_1) = 300.000.000\n", output, StringComparison.Ordinal);
        Assert.Equal(output, Ceiling("advanced_machinery", "kcqg", "2018-06-01", "900 triệu đồng"));
        Assert.Equal(output, Ceiling("advanced_machinery", "KCQG", "2018-06-01", "0,9 tỷ đồng"));
    }

    [Fact]
    public void Prints_the_ceiling_with_what_binds_it() => Assert.All(
        new (string Expected, string[] Arguments)[]
        {
            // 50% of 400 = 200 = cap 200.
            ("200 triệu đồng, theo tỷ lệ và mức trần", ["advanced_machinery", "kcqg", "2018-03-01", "400 triệu đồng"]),

            // 400 × 50% × 1,5 = 300 = 200 × 1,5; on the cap alone 400 × 50% = 200.
            ("300 triệu đồng, theo tỷ lệ và mức trần; chương trình, đề án, nhiệm vụ ưu tiên", ["advanced_machinery", "kcqg", "2018-03-01", "400 triệu đồng", "--priority", "rate-and-cap"]),
            ("200 triệu đồng, theo tỷ lệ; chương trình, đề án, nhiệm vụ ưu tiên", ["advanced_machinery", "kcqg", "2018-03-01", "400 triệu đồng", "--priority", "cap"]),

            // 50% of 2.000 = 1.000; cap 300 × 1,5 = 450, or × 1,5 once more = 675.
            ("450 triệu đồng, theo mức trần; dây chuyền công nghệ", ["advanced_machinery", "kcqg", "2018-06-01", "2 tỷ đồng", "--line"]),
            ("450 triệu đồng, theo mức trần; ", ["advanced_machinery", "kcqg", "2018-06-01", "2 tỷ đồng", "--line", "--priority", "cap", "--combine", "largest"]),
            ("675 triệu đồng, theo mức trần; ", ["advanced_machinery", "kcqg", "2018-06-01", "2 tỷ đồng", "--line", "--priority", "cap", "--combine", "product"]),

            // 30%: 1.500, cap 500; 150. Together 650; 600 are left.
            ("650 triệu đồng, theo tỷ lệ và mức trần", ["demonstration_model", "kcqg", "2018-03-01", "5 tỷ đồng", "500 triệu đồng"]),
            ("600 triệu đồng, theo kinh phí còn lại", ["demonstration_model", "kcqg", "2018-03-01", "5 tỷ đồng", "500 triệu đồng", "--budget", "600 triệu đồng"]),

            // 3 × 80% of 10; the cap of an area, 100.
            ("24 triệu đồng, theo tỷ lệ", ["domestic_fair_attending", "kcqg", "2018-03-01", "3 x 10 triệu đồng"]),
            ("100 triệu đồng, theo mức trần", ["product_selection", "kcqg", "2018-03-01", "300 triệu đồng", "--tier", "area"]),
        },
        row => Assert.Contains($" {row.Expected}", Ceiling(row.Arguments), StringComparison.Ordinal));

    [Fact]
    public void Local_money_follows_the_provinces_table()
    {
        // 30% of 1.000 = 300 < 500.
        string output = Ceiling("cleaner_production_pilot", "kcdp", "2024-07-11", "1 tỷ đồng", "--table", DongThap);
        Assert.Contains("\nNguồn kinh phí: khuyến công địa phương (KCĐP), Mức hỗ trợ khuyến công địa phương của tỉnh Đồng Tháp (nguồn thứ cấp)\n", output, StringComparison.Ordinal);
        Assert.Contains(" 300 triệu đồng, theo tỷ lệ (Nghị quyết số 08/2024; theo nguồn thứ cấp)\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\nMức kiểm chứng: nguồn thứ cấp\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_ceiling_it_prints_the_reason_and_ends_with_1() => Assert.All(
        new (string Expected, string[] Arguments)[]
        {
            ("kinh phí KCĐP là của một tỉnh, đề nghị không nêu tỉnh", ["cleaner_production_pilot", "kcđp", "2024-07-11", "1 tỷ đồng"]),
            ("ngoài thời gian đã kiểm chứng (", ["advanced_machinery", "kcqg", "0001-01-01", "900 triệu đồng"]),
            ("đã có văn bản sửa đổi, chưa có nội dung (", ["advanced_machinery", "kcqg", "9999-12-31", "900 triệu đồng"]),
            ("định mức đã hết hiệu lực (xây dựng và đăng ký thương hiệu: Chưa đủ căn cứ: ", ["brand", "kcqg", "2026-11-29", "1 tỷ đồng", "--use-last-known"]),
            ("mức hỗ trợ theo văn bản khác (tổ chức đào tạo nghề, truyền nghề: áp dụng theo Thông tư liên tịch số 112/2010/TTLT-BTC-BLĐTBXH; ", ["vocational_training", "kcqg", "2018-03-01", "1 tỷ đồng"]),
            ("chưa biết mức hỗ trợ (", ["brand", "kcqg", "2018-06-01", "1 tỷ đồng"]),
            ("mức trần phân theo cấp, chưa nêu cấp hợp lệ", ["product_selection", "kcqg", "2018-06-01", "1 tỷ đồng"]),
            ("nhiều hệ số cùng áp dụng, cần chọn cách kết hợp", ["advanced_machinery", "kcqg", "2018-06-01", "2 tỷ đồng", "--line", "--priority", "cap"]),
            ("định mức đang áp dụng không có hệ số này cho nội dung này", ["advanced_machinery", "kcqg", "2018-03-01", "2 tỷ đồng", "--line"]),
        },
        row =>
        {
            CommandResult result = Run(row.Arguments);
            Assert.True(result.ExitCode == 1, result.ToString());
            Assert.Empty(result.Error);
            Assert.Contains($": {row.Expected}", result.Output, StringComparison.Ordinal);
        });

    [Fact]
    public void Today_it_says_which_circular_changed_the_level_what_was_last_known_and_how_to_bring_the_newer_table()
    {
        CommandResult result = Run("advanced_machinery", "kcqg", "2026-11-29", "900 triệu đồng");
        Assert.Equal((1, string.Empty), (result.ExitCode, result.Error));
        Assert.All(
            [
                "Chưa đủ căn cứ: Thông tư số 139/2026/TT-BTC điều chỉnh mức hỗ trợ, chưa có nội dung; mức đã biết gần nhất chỉ để tham khảo, không dùng làm căn cứ phê duyệt",
                "Thông tư số 139/2026/TT-BTC ban hành ngày 25/9/2026, chưa rõ ngày có hiệu lực",
                "mức đã biết gần nhất: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở",
                "\nBổ sung mức mới: khi có nội dung Thông tư số 139/2026/TT-BTC, thêm định mức vào tệp của --table",
                "\nTính theo mức đã biết gần nhất, chỉ để tham khảo: thêm --use-last-known.\n",
            ],
            words => Assert.Contains(words, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(" 300 triệu đồng, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_request_the_last_known_level_is_used_and_says_that_it_is_not_a_basis_for_approval()
    {
        // 50% of 900 = 450; cap 300.
        string output = Ceiling("advanced_machinery", "kcqg", "2026-11-29", "900 triệu đồng", "--use-last-known");
        Assert.Contains(" 300 triệu đồng, theo mức trần (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC). Chưa đủ căn cứ: Thông tư số 139/2026/TT-BTC ", output, StringComparison.Ordinal);
        Assert.Contains("chỉ để tham khảo, không dùng làm căn cứ phê duyệt", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provinces_rules_continue_and_say_through_when_they_were_reviewed() => Assert.Contains(
        " 300 triệu đồng, theo tỷ lệ (Nghị quyết số 08/2024; theo nguồn thứ cấp). Theo văn bản cập nhật đến ngày 11/7/2024; chưa rà soát văn bản ban hành sau ngày này\n",
        Ceiling("cleaner_production_pilot", "kcdp", "2025-06-30", "1 tỷ đồng", "--table", DongThap), StringComparison.Ordinal);

    [Fact]
    public void A_province_that_ended_is_reported_with_its_successor()
    {
        CommandResult result = Run("cleaner_production_pilot", "kcdp", "2027-01-01", "1 tỷ đồng", "--table", DongThap);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("(cần \"dong_thap_2025\"; tỉnh \"dong_thap\" chỉ đến hết ngày 30/6/2025)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_the_contents()
    {
        string[] lines = Ceiling("--list").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(30, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("advanced_machinery ", StringComparison.Ordinal) && line.EndsWith("  ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến (/cơ sở)", StringComparison.Ordinal));
        Assert.Equal(lines, Ceiling("--list", "--table", DongThap).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("\"--prioirty\": không có tùy chọn này; cần NỘI_DUNG kcqg|kcdp NGÀY CHI_PHÍ...", "--prioirty", "cap")]
    [InlineData("--line: nêu hai lần; cần mỗi tùy chọn một lần.", "--line", "--line")]
    [InlineData("--budget: thiếu giá trị; cần số tiền không âm như \"600 triệu đồng\".", "brand", "kcqg", "2018-03-01", "1 tỷ đồng", "--budget")]
    [InlineData("--line: thiếu nội dung, nguồn, ngày và chi phí; cần NỘI_DUNG", "--line")]
    [InlineData("\"2018-03-01\": thiếu chi phí ở sau; cần NỘI_DUNG", "brand", "kcqg", "2018-03-01")]
    [InlineData("\"brand\": thiếu nguồn, ngày hoặc chi phí ở sau; cần NỘI_DUNG", "brand")]
    [InlineData("\"brand\": không dùng cùng --list; cần --list [--table TỆP].", "--list", "brand")]
    [InlineData("\"brands\": không có nội dung này; cần một mã nội dung mà --list liệt kê.", "brands", "kcqg", "2018-03-01", "1 tỷ đồng")]
    [InlineData("\"kcgq\": không có nguồn này; cần kcqg (khuyến công quốc gia) hoặc kcdp (khuyến công địa phương).", "brand", "kcgq", "2018-03-01", "1 tỷ đồng")]
    [InlineData("\"1/3/2018\": không phải ngày; cần một ngày dạng 2018-06-01.", "brand", "kcqg", "1/3/2018", "1 tỷ đồng")]
    [InlineData("\"900\": không phải chi phí (ký tự thứ 4: thiếu đơn vị tiền; cần nghìn, triệu, tỷ hoặc đồng sau số); cần số tiền không âm như \"900 triệu đồng\"", "brand", "kcqg", "2018-03-01", "900")]
    [InlineData("\"900,000 VND\": không phải chi phí (ký tự thứ 1: dấu phẩy hiểu được hai cách: 900 hoặc 900.000; ", "advanced_machinery", "kcqg", "2021-05-20", "900,000 VND")]
    [InlineData("\"-5 triệu đồng\": không phải chi phí; cần số tiền không âm", "brand", "kcqg", "2018-03-01", "-5 triệu đồng")]
    [InlineData("\"0 x 5 triệu đồng\": không phải chi phí; cần số tiền không âm", "brand", "kcqg", "2018-03-01", "0 x 5 triệu đồng")]
    [InlineData("--tier \"vùng\": không có cấp này; cần national (cấp quốc gia), area (cấp khu vực), region (cấp vùng)", "product_selection", "kcqg", "2018-03-01", "1 tỷ đồng", "--tier", "vùng")]
    [InlineData("--tier \"area\": mức của nội dung này không phân theo cấp; cần không có --tier.", "brand", "kcqg", "2018-03-01", "1 tỷ đồng", "--tier", "area")]
    [InlineData("--priority \"rate\": không có lựa chọn này; cần cap (chỉ mức trần) hoặc rate-and-cap (cả tỷ lệ và mức trần).", "brand", "kcqg", "2018-03-01", "1 tỷ đồng", "--priority", "rate")]
    [InlineData("--combine \"sum\": không có cách này; cần largest (chỉ lấy hệ số lớn nhất) hoặc product (nhân các hệ số).", "brand", "kcqg", "2018-03-01", "1 tỷ đồng", "--combine", "sum")]
    [InlineData("--budget \"-1 đồng\": không phải số tiền; cần số tiền không âm như \"600 triệu đồng\".", "brand", "kcqg", "2018-03-01", "1 tỷ đồng", "--budget", "-1 đồng")]
    [InlineData("--table \"none.json\": không đọc được tệp; cần đường dẫn của một tệp đọc được, định dạng khuyencong-support-table/1.", "brand", "kcdp", "2018-03-01", "1 tỷ đồng", "--table", "none.json")]
    public void Bad_input_is_one_line_that_names_option_value_and_expectation(string expected, params string[] arguments) => AssertBad(expected, arguments);

    [Fact]
    public void A_provinces_table_is_not_for_national_money() => AssertBad(
        $"--table \"{DongThap}\": KCQG theo bảng quốc gia; cần nguồn kcdp, hoặc không có --table.", "brand", "kcqg", "2018-03-01", "1 tỷ đồng", "--table", DongThap);

    [Fact]
    public void A_table_that_cannot_be_used_names_file_place_value_and_expectation()
    {
        string file = Path.Combine(_folder, "table.json");
        File.WriteAllText(file, File.ReadAllText(DongThap).Replace("\"dong_thap\"", "\"dong_thep\"", StringComparison.Ordinal));
        AssertBad($"{file}: dòng 4, cột 15, $.province: không có tỉnh này ngày 11/7/2024 (giá trị: \"dong_thep\"); cần mã một tỉnh", "brand", "kcdp", "2024-07-11", "1 tỷ đồng", "--table", file);
    }

    private static void AssertBad(string expected, params string[] arguments)
    {
        CommandResult result = Run(arguments);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        string message = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"lỗi: {expected}", message, StringComparison.Ordinal);
    }

    private static string Ceiling(params string[] arguments)
    {
        CommandResult result = Run(arguments);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Empty(result.Error);
        return result.Output;
    }

    private static CommandResult Run(params string[] arguments) => SampleProgram.Run("support", arguments);
}
