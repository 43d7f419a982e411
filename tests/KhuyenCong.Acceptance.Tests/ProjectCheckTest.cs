using System.Globalization;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The script that checks projects: what it reads, what it writes, and how it ends.</summary>
public class ProjectCheckTest
{
    private const string Json = """
        {
          "format": "khuyencong-projects/1", "id": "projects",
          "projects": [
            {
              "id": "A1", "name": "Máy cưa", "year": 2016, "registrant": "provincial_department", "method": "selection", "sector": "handicrafts",
              "place": { "province": "binh_dinh", "kind": "commune" },
              "parties": [
                { "role": "implementing", "name": "Trung tâm A" },
                { "role": "beneficiary", "name": "Cơ sở B", "form": "cooperative", "place": { "province": "binh_dinh", "kind": "commune" } }
              ],
              "items": [
                { "content": "advanced_machinery", "activity": "decree_45.3", "item": "máy cưa", "beneficiary": "Cơ sở B", "cost": 400000000, "support": 200000000, "funding": "national" }
              ],
              "counterpart": 200000000, "total_investment": 800000000, "no_other_support_commitment": true,
              "steps": [
                { "stage": "appraised_at_base", "date": "2015-05-29" }, { "stage": "appraised_by_ministry", "date": "2015-09-01" },
                { "stage": "approved", "date": "2016-01-15", "by": "minister" }, { "stage": "contracted", "date": "2016-02-20" }
              ],
              "all_steps": true
            }
          ],
          "contracts": [
            {
              "id": "12/2016/HĐ", "signed_on": "2016-02-20", "projects": ["A1"],
              "payments": [{ "kind": "advance", "date": "2016-06-01", "amount": 140000000, "work_value": 600000000 }]
            }
          ]
        }
        """;

    [Fact]
    public void A_project_that_keeps_all_rules_ends_with_0_and_one_that_does_not_with_1()
    {
        CommandResult good = ProjectCheckSample.RunOn(ProjectCheckSample.Good);
        Assert.True(good.ExitCode == 0, good.ToString());
        Assert.Contains("- Kết luận chung: phù hợp quy định.", good.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GIẢ ĐỊNH", good.Output, StringComparison.OrdinalIgnoreCase);

        // 140 triệu đồng more than half of 120.
        CommandResult bad = ProjectCheckSample.RunOn(ProjectCheckSample.Good.Replace(";400;200;200;", ";400;120;280;", StringComparison.Ordinal));
        Assert.True(bad.ExitCode == 1, bad.ToString());
        Assert.Matches("(?m)^A1 +paid_within_support ", bad.Output);
    }

    [Fact]
    public void A_document_gives_the_findings_of_the_same_file_of_rows()
    {
        CommandResult csv = ProjectCheckSample.RunOn(ProjectCheckSample.Good, "--format", "csv"), json = ProjectCheckSample.RunOn(Json, "--format", "csv");
        Assert.Equal((0, 0), (csv.ExitCode, json.ExitCode));
        Assert.Equal(FindingRow.ReadAll(csv.Output), FindingRow.ReadAll(json.Output, ','));
        Assert.Contains(FindingRow.ReadAll(csv.Output), finding => finding is { Subject: "12/2016/HĐ", Code: "work_before_advance", Verdict: FindingRow.Conforms });
    }

    [Theory]
    [InlineData("projects_made_up", true)]
    [InlineData("projects", false)]
    public void A_document_says_by_its_id_that_it_is_made_up(string id, bool isMadeUp)
    {
        string document = Json.Replace("\"id\": \"projects\"", $"\"id\": \"{id}\"", StringComparison.Ordinal);
        Assert.Equal(isMadeUp, ProjectCheckSample.RunOn(document).Output.Contains("SỐ LIỆU GIẢ ĐỊNH", StringComparison.Ordinal));
        Assert.All(FindingRow.ReadAll(ProjectCheckSample.RunOn(document, "--format", "csv").Output, ','), finding => Assert.Equal(isMadeUp ? "giả định" : string.Empty, finding.Data));
    }

    // All are 200 triệu đồng.
    [Theory]
    [InlineData("200 triệu đồng")]
    [InlineData("0,2 tỷ")]
    [InlineData("200.000.000 đồng")]
    [InlineData("200,0")]
    [InlineData("200.000 nghìn đồng")]
    public void Amounts_are_read_as_people_type_them(string amount) => Assert.Equal(
        FindingRow.ReadAll(ProjectCheckSample.RunOn(ProjectCheckSample.Good, "--format", "csv").Output),
        FindingRow.ReadAll(ProjectCheckSample.RunOn(ProjectCheckSample.Good.Replace(";200;", $";{amount};", StringComparison.Ordinal), "--format", "csv").Output));

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    public void The_separator_is_that_of_the_first_line(char separator)
    {
        string file = ProjectCheckSample.Good.Replace(';', separator).Replace("\n", "\r\n", StringComparison.Ordinal);
        CommandResult result = ProjectCheckSample.RunOn($"\uFEFF{file}", "--format", "csv");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(FindingRow.ReadAll(ProjectCheckSample.RunOn(ProjectCheckSample.Good, "--format", "csv").Output), FindingRow.ReadAll(result.Output, separator));
    }

    // The cost of the row begins after 144 characters.
    [Theory]
    [InlineData(";400;200;", ";bốn trăm;200;", "dòng 2, cột 145, chi_phi: ", "(giá trị: \"bốn trăm\"); cần số tiền như \"1,5 tỷ đồng\", hoặc \"1.500\" triệu đồng")]
    [InlineData(";400;200;", ";-400;200;", "dòng 2, cột 145, chi_phi: ", "(giá trị: \"-400\"); cần ")]
    [InlineData(";400;200;", ";400;568,000 VND;", "dòng 2, cột 149, ho_tro: ký tự thứ 1: dấu phẩy hiểu được hai cách: 568 hoặc 568.000;", "(giá trị: \"568,000 VND\"); cần số tiền như ")]
    [InlineData(";Bình Định;", ";Bình Địn;", "dòng 2, cột 22, tinh: ", "(giá trị: \"Bình Địn\"); cần tên tỉnh, thành phố ngày 15/01/2016; gần nhất: Bình Định")]
    [InlineData(";KCQG;", ";KCTW;", "dòng 2, cột 17, nguon: không có từ này (giá trị: \"KCTW\"); cần nguồn kinh phí: KCQG; KCĐP; ")]
    [InlineData(";advanced_machinery;", ";máy móc;", ", noi_dung: không có nội dung này (giá trị: \"máy móc\"); cần mã hoặc tên một nội dung")]
    [InlineData(";3;hàng", ";12;hàng", ", hoat_dong: không có khoản này (giá trị: \"12\"); cần một số từ 1 đến 9")]
    [InlineData(";15/01/2016;", ";30/02/2016;", ", ngay_phe_duyet: không phải một ngày (giá trị: \"30/02/2016\"); cần một ngày dạng 30/05/2016")]
    [InlineData(";15/01/2016;", ";1/2/2016;", ", ngay_phe_duyet: có thể là 01/02/2016 hoặc 02/01/2016 (giá trị: \"1/2/2016\"); cần ")]
    [InlineData(";có;29/05", ";x;29/05", ", cam_ket: không phải câu trả lời (giá trị: \"x\"); cần \"có\", \"không\" hoặc để trống")]
    [InlineData(";140;01/06/2016;", ";140;;", ", tam_ung: chưa có ngay_tam_ung (giá trị: \"140\"); cần ngày của khoản này")]
    [InlineData(";12/2016/HĐ;", ";;", ", tam_ung: chưa có so_hop_dong (giá trị: \"140\"); cần so_hop_dong, hoặc để trống")]
    [InlineData("A1;Máy cưa;", ";Máy cưa;", "dòng 2, cột 1, ma_de_an: chưa có; cần mã đề án")]
    [InlineData("ten_de_an;", "ten_du_an;", "dòng 1, cột 10, ten_du_an: không có cột này; cần một cột mà --columns liệt kê")]
    [InlineData("ten_de_an;", "ma_de_an;", "dòng 1, cột 10, ma_de_an: cột có hai lần; cần mỗi cột một lần")]
    [InlineData("chi_phi (triệu đồng)", "chi_phi (USD)", "chi_phi (USD): không có đơn vị này; cần (đồng), (nghìn đồng), (triệu đồng), (tỷ đồng)")]
    [InlineData("Máy cưa;", "Máy; cưa;", "dòng 2, cột 1, CSV: dòng có 31 ô; cần 30 ô như dòng đầu")]
    [InlineData("Máy cưa;", "\"Máy cưa;", "dòng 2, cột 4, CSV: thiếu dấu ngoặc kép đóng")]
    [InlineData("Máy cưa;", "Máy\u001B cưa;", "dòng 2, cột 4, CSV: có ký tự điều khiển (giá trị: \"Máy\uFFFD cưa\"); cần chữ trên một dòng")]
    public void A_cell_that_cannot_be_used_ends_with_2_and_is_named(string good, string bad, string message, string expectation = "")
    {
        Assert.Contains(good, ProjectCheckSample.Good, StringComparison.Ordinal);
        int at = ProjectCheckSample.Good.IndexOf(good, StringComparison.Ordinal);
        CommandResult result = ProjectCheckSample.RunOn(string.Concat(ProjectCheckSample.Good.AsSpan(0, at), bad, ProjectCheckSample.Good.AsSpan(at + good.Length)));
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        Assert.StartsWith("lỗi: FILE: dòng ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains(expectation, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_is_there_once_and_rows_of_a_contract_agree()
    {
        string[] lines = ProjectCheckSample.Good.Split('\n');
        string other = lines[1].Replace("20/02/2016", "21/02/2016", StringComparison.Ordinal);
        CommandResult twice = ProjectCheckSample.RunOn($"{lines[0]}\n{lines[1]}\n{lines[1]}\n");
        Assert.Equal((2, "lỗi: FILE: dòng 3, cột 1, ma_de_an: đề án đã có ở dòng 2 (giá trị: \"A1\"); cần mỗi đề án một dòng\n"), (twice.ExitCode, twice.Error));
        CommandResult apart = ProjectCheckSample.RunOn($"{lines[0]}\n{lines[1]}\nA2{other[2..]}\n");
        Assert.Equal(2, apart.ExitCode);
        Assert.Contains("ngay_hop_dong: khác dòng 2 của cùng hợp đồng \"12/2016/HĐ\" (giá trị: \"21/02/2016\")", apart.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_of_one_number_are_of_one_contract()
    {
        string[] lines = ProjectCheckSample.Good.Split('\n');
        CommandResult result = ProjectCheckSample.RunOn($"{lines[0]}\n{lines[1]}\nA2{lines[1][2..].Replace("máy cưa", "máy bào", StringComparison.Ordinal)}\n");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("2 đề án, 1 hợp đồng", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_said_at_once()
    {
        CommandResult result = ProjectCheckSample.RunOn(ProjectCheckSample.Good
            .Replace(";KCQG;", ";KCTW;", StringComparison.Ordinal).Replace(";140;", ";một trăm;", StringComparison.Ordinal).Replace(";2016;", ";x;", StringComparison.Ordinal));
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(["nam", "nguon", "tam_ung"], result.Error.TrimEnd('\n').Split('\n').Select(line => line.Split(", ")[2].Split(':')[0]));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public void A_text_that_a_spreadsheet_would_run_is_written_as_text(string name)
    {
        string csv = ProjectCheckSample.RunOn(ProjectCheckSample.Good.Replace("Máy cưa;", $"{name};", StringComparison.Ordinal).Replace("\nA1;", $"\n{name};", StringComparison.Ordinal), "--format", "csv").Output;
        Assert.All(csv.TrimEnd('\n').Split('\n').Skip(1), line =>
        {
            string[] cells = FindingRow.Cells(line, ';');
            Assert.Equal(($"'{name}", $"'{name}"), (cells[0], cells[1]));
            Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@＝".Contains(cell[0], StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_page_is_one_file_that_says_what_the_text_says()
    {
        string page = ProjectCheckSample.Page.Value;
        foreach (string sign in new[] { "http", "//", "<script", "src=", "url(", "@import", "<link" })
        {
            Assert.DoesNotContain(sign, page, StringComparison.OrdinalIgnoreCase);
        }

        XElement root = Root(page);
        Assert.Equal("Số liệu giả định, không phải số liệu thật", root.Descendants("p").Single(paragraph => paragraph.Attribute("class")?.Value is "warning").Value);
        string[] sentences = [.. ProjectCheckSample.Run().Output.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];
        Assert.True(sentences.Length >= 25 + 3);
        Assert.Equal(2 * 6, root.Descendants("svg").Count());
        Assert.Equal(sentences, root.Descendants("section").SelectMany(section => section.Elements("ul")).Elements("li").Select(NationalReportPage.Said));
        XElement chart = root.Descendants("svg").First();
        Assert.Equal("img", chart.Attribute("role")?.Value);
        Assert.Equal("Phù hợp quy định: 218 đề án; Không phù hợp quy định: 25 đề án; Chưa đủ căn cứ kết luận: 57 đề án.", chart.Element("desc")!.Value);
    }

    [Fact]
    public void Signs_of_html_are_shown_as_they_are()
    {
        const string Name = "</td><script>alert(1)</script> & <b>";
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, ProjectCheckSample.Good.Replace("\nA1;", $"\n{Name};", StringComparison.Ordinal).Replace(";400;200;200;", ";400;120;280;", StringComparison.Ordinal));
            string page = ProjectCheckSample.PageOf(file);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Root(page).Descendants("th"), cell => cell.Value is Name);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--format \"html\": trang html phải ghi ra tệp; cần thêm --out TỆP.", "--format", "html")]
    [InlineData("--format \"json\": không có định dạng này; cần text, csv, portfolio-csv hoặc html.", "--format", "json")]
    [InlineData("none.csv: không đọc được tệp; cần đường dẫn của một tệp đề án đọc được, CSV hoặc khuyencong-projects/1.", "none.csv")]
    [InlineData("--made-up: thừa tệp hoặc --format; cần --made-up [--out TỆP].", "--made-up", "a.csv")]
    public void Wrong_arguments_end_with_2(string message, params string[] arguments)
    {
        CommandResult result = ProjectCheckSample.Run(arguments);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Equal((string.Empty, $"lỗi: {message}\n"), (result.Output, result.Error));
    }

    [Fact]
    public void A_document_with_a_fault_and_a_file_that_is_not_utf8_end_with_2()
    {
        CommandResult result = ProjectCheckSample.RunOn(Json.Replace("400000000", "-4", StringComparison.Ordinal));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("$.projects[0].items[0].cost", result.Error, StringComparison.Ordinal);
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, [(byte)'m', 0xE0, (byte)'\n']);
            CommandResult latin = ProjectCheckSample.Run(file);
            Assert.Equal((2, $"lỗi: {file}: dòng 1, cột 1, CSV: tệp không phải UTF-8; cần lưu tệp dạng \"CSV UTF-8\"\n"), (latin.ExitCode, latin.Error));
        }
        finally
        {
            File.Delete(file);
        }
    }

    // A: 200 of 400, 140 advanced and 20 paid; B: 30 of 60, 20 advanced, cleared, and 10 paid; C: 35 of 80, nothing paid. In triệu đồng.
    [Theory]
    [InlineData("tất cả", "cả nước", 3, 265, 190, 140, 275, "71,7", "1,04")] // 190 / 265, 275 / 265
    [InlineData("năm kế hoạch", "năm 2016", 2, 230, 190, 140, 230, "82,61", "1")] // 190 / 230
    [InlineData("năm kế hoạch", "năm 2017", 1, 35, 0, 0, 45, "0", "1,29")] // 45 / 35
    [InlineData("nguồn kinh phí", "khuyến công quốc gia (KCQG)", 2, 235, 160, 140, 245, "68,09", "1,04")] // 160 / 235, 245 / 235
    [InlineData("nguồn kinh phí", "khuyến công địa phương (KCĐP)", 1, 30, 30, 0, 30, "100", "1")]
    [InlineData("nội dung hỗ trợ", "xây dựng và đăng ký thương hiệu", 2, 65, 30, 0, 75, "46,15", "1,15")] // 30 / 65, 75 / 65
    [InlineData("tỉnh, thành phố", "Bình Định", 2, 235, 160, 140, 245, "68,09", "1,04")]
    [InlineData("tỉnh, thành phố", "Gia Lai", 1, 30, 30, 0, 30, "100", "1")]
    [InlineData("đơn vị thực hiện", "Trung tâm B", 1, 30, 30, 0, 30, "100", "1")]
    public void Totals_of_all_and_of_parts_are_written(
        string by, string name, int projects, int support, int disbursed, int outstanding, int counterpart, string rate, string leverage)
    {
        CommandResult result = ProjectCheckSample.RunOn(
            """
            ma_de_an;ten_de_an;nam;nguon;tinh;don_vi_thuc_hien;noi_dung;chi_phi (triệu đồng);ho_tro (triệu đồng);doi_ung (triệu đồng);so_hop_dong;tam_ung (triệu đồng);ngay_tam_ung;thanh_toan (triệu đồng);ngay_thanh_toan;thanh_toan_tam_ung (triệu đồng);ngay_thanh_toan_tam_ung;gia_dinh
            A;A;2016;KCQG;Bình Định;Trung tâm A;advanced_machinery;400;200;200;1;140;01/06/2016;20;01/12/2016;;;
            B;B;2016;KCĐP cấp tỉnh;Gia Lai;Trung tâm B;brand;60;30;30;2;20;01/06/2016;10;01/12/2016;20;01/12/2016;có
            C;C;2017;KCQG;Bình Định;Trung tâm A;brand;80;35;45;;;;;;;;
            """,
            "--format",
            "portfolio-csv");
        string[] row = result.Output.TrimEnd('\n').Split('\n').Select(line => FindingRow.Cells(line, ';'))
            .Single(cells => string.Equals(cells[0], by, StringComparison.Ordinal) && string.Equals(cells[1], name, StringComparison.Ordinal));
        Assert.Equal([Count(projects), Dong(support), Dong(disbursed), Dong(outstanding), Dong(counterpart), rate, leverage], [row[4], row[6], row[9], row[10], row[13], row[14], row[17]]);

        // B alone is made up.
        Assert.Equal(name is "năm 2017" or "khuyến công quốc gia (KCQG)" or "Bình Định" ? string.Empty : "giả định", row[19]);
    }

    // 140 of 150 is 93,33%.
    [Fact]
    public void What_was_allocated_and_carried_over_is_added_up_where_it_is_stated()
    {
        string[] lines = ProjectCheckSample.Good.Split('\n');
        CommandResult result = ProjectCheckSample.RunOn($"{lines[0]};duoc_giao;chuyen_nam_sau\n{lines[1]};150 triệu đồng;10 triệu đồng\n");
        Assert.Matches("(?m)^Kinh phí được giao +0,15$", result.Output);
        Assert.Matches("(?m)^Kinh phí chuyển sang năm sau +0,01$", result.Output);
        Assert.Contains("chiếm 93,33% kinh phí được giao.", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("được giao", ProjectCheckSample.RunOn(ProjectCheckSample.Good).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_16_MB_ends_with_2()
    {
        CommandResult result = ProjectCheckSample.RunOn(ProjectCheckSample.Good + new string(' ', 17 * 1024 * 1024));
        Assert.Equal((2, "lỗi: FILE: dòng 1, cột 1, CSV: tệp quá dài; cần một tệp nhiều nhất 16 MB\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_file_that_is_made_up_in_part_says_in_which()
    {
        string[] lines = ProjectCheckSample.Good.Split('\n');
        CommandResult result = ProjectCheckSample.RunOn($"{lines[0]};gia_dinh\n{lines[1]};có\nA2{lines[1][2..].Replace("máy cưa", "máy bào", StringComparison.Ordinal)};\n");
        Assert.Equal("1 TRONG 2 ĐỀ ÁN LÀ SỐ LIỆU GIẢ ĐỊNH, KHÔNG PHẢI SỐ LIỆU THẬT", result.Output.Split('\n')[1]);
    }

    [Theory]
    [InlineData("docs/how-to/check-projects.md")]
    [InlineData("docs/vi/check-projects.md")]
    public void The_guide_shows_what_the_script_prints_and_names_every_column(string name)
    {
        string page = File.ReadAllText(Path.Combine(Dotnet.Root, name));
        DocumentedBlock[] blocks = [.. DocumentedBlock.ReadAll(page).Where(block => block.Language is "csv" or "text")];
        Assert.Equal(["csv", "text", "csv", "text"], blocks.Select(block => block.Language));
        foreach ((DocumentedBlock file, DocumentedBlock shown) in new[] { (blocks[0], blocks[1]), (blocks[2], blocks[3]) })
        {
            CommandResult result = ProjectCheckSample.RunOn(string.Join('\n', file.Code));
            string printed = result.ExitCode == 2 ? result.Error.Replace("FILE", "projects.csv", StringComparison.Ordinal) : result.Output;
            Assert.Empty(Promise.FindDifferences([.. shown.Code.Select((line, i) => new Promise(shown.Line + i, line.Trim()))], printed.TrimEnd('\n').Split('\n')));
        }

        string[] columns = [.. ProjectCheckSample.Run("--columns").Output.Split('\n').Skip(2).Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(' ')[0])];
        Assert.True(columns.Length > 60);
        Assert.All(columns, column => Assert.Contains($"`{column}`", page, StringComparison.Ordinal));
    }

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dong(long millions) => Count(millions * 1_000_000);

    private static XElement Root(string page) => XDocument.Parse(page.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;
}
