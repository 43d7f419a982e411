namespace KhuyenCong.Acceptance.Tests;

/// <summary>Money, periods, days and provinces in a database through EF Core: it adds, the library computes.</summary>
public class EfCoreTest
{
    [Fact]
    public void A_database_stores_the_types_and_its_totals_are_computed_with()
    {
        string[] lines = UserApplications.Run("EfCore");

        // The database groups and adds; nothing is added in memory.
        Assert.Contains(lines, line => line.StartsWith("SELECT \"p\".\"Province\", COALESCE(SUM(CAST(\"p\".\"State\" AS INTEGER)), 0)", StringComparison.Ordinal));
        Assert.Contains("WHERE \"p\".\"Period\" = @period AND \"p\".\"ApprovedOn\" <= @lastDay", lines);
        Assert.Contains("GROUP BY \"p\".\"Province\"", lines);

        string[] expected =
        [
            // 30 + 22,05 + 5 x 22 + 21,83 = 183,88 tỷ over the 7 provinces of the region: 26,268... (the national report prints 183,88 and 26,27).
            "provinces: 7",
            "state: 183880000000",
            "Đông Nam Bộ: 26.27, 1",

            // 165 + 6 x 121 + 109 = 1.000 tỷ; 1.000 / 183,88 = 5,438...
            "trung bình cứ 01 đồng vốn từ ngân sách nhà nước thu hút được 5,4 đồng vốn đầu tư của cơ sở CNNT",

            // 4.000 + 2.400 + 6 x 2.000 = 18.400; 18.400 / 140.000 = 0,13142...
            "đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020",

            // The first row as it is stored, and the one of most money below 1.000 tỷ as it is read: the same.
            "integer|30000000000|dong_nai|2014-2020|2015-03-31|state_budget",
            "dong_nai, giai đoạn 2014 - 2020, 2015-03-31, 30.000.000.000 đồng, ngân sách nhà nước",

            // 9.223.372.036.854.775.807 + 1.
            "SQLite Error 1: 'integer overflow'.",
        ];
        Assert.Equal(expected, lines[^expected.Length..]);
    }

    /// <summary>As in <see cref="UpgradeTest"/>; here, as two tests of one database do not run at once.</summary>
    [Fact]
    public void A_database_that_was_written_before_an_upgrade_is_read_after_it()
    {
        string[] before = UserApplications.Run("EfCore");
        string folder = NewerPackages.Under("EfCore");
        CommandResult after = Dotnet.Run(folder, Path.Combine(folder, "bin", "Debug", "net10.0", "EfCore.dll"), "stored");
        Assert.True(after.ExitCode == 0, after.ToString());
        Assert.Equal(before, after.Output.TrimEnd('\n').Split('\n'));
    }
}
