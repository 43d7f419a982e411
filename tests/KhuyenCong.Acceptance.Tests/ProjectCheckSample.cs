namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample project-check.</summary>
internal static class ProjectCheckSample
{
    /// <summary>The made-up projects that come with it.</summary>
    public const string MadeUp = "samples/data/projects-2015-2017-made-up.csv";

    /// <summary>A project that keeps all rules: half of 400 triệu đồng, 70% of it advanced when more than 70% of an investment of 800 was done.</summary>
    public const string Good =
        """
        ma_de_an;ten_de_an;nam;nguon;tinh;loai_xa;don_vi_dang_ky;don_vi_thuc_hien;don_vi_thu_huong;hinh_thuc;noi_dung;hoat_dong;nganh;phuong_thuc;khoan_chi;chi_phi (triệu đồng);ho_tro (triệu đồng);doi_ung (triệu đồng);von_dau_tu (triệu đồng);cam_ket;ngay_tham_dinh_co_so;ngay_tham_dinh_bo;ngay_phe_duyet;cap_phe_duyet;du_cac_buoc;so_hop_dong;ngay_hop_dong;tam_ung (triệu đồng);ngay_tam_ung;gia_tri_khoi_luong (triệu đồng)
        A1;Máy cưa;2016;KCQG;Bình Định;xã;Sở Công Thương;Trung tâm A;Cơ sở B;hợp tác xã;advanced_machinery;3;hàng tiểu thủ công nghiệp;xét chọn;máy cưa;400;200;200;800;có;29/05/2015;01/09/2015;15/01/2016;Bộ trưởng Bộ Công Thương;có;12/2016/HĐ;20/02/2016;140;01/06/2016;600

        """;

    /// <summary>The page of the made-up projects, which break rules.</summary>
    public static Lazy<string> Page { get; } = new(() => PageOf(MadeUp));

    public static CommandResult Run(params string[] arguments) => SampleProgram.Run("project-check", arguments);

    /// <summary>Runs it on a file of that content, whose name in the messages is then FILE.</summary>
    public static CommandResult RunOn(string content, params string[] arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, content);
            CommandResult result = Run([file, .. arguments]);
            return result with { Error = result.Error.Replace(file, "FILE", StringComparison.Ordinal) };
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The page that it writes of a file.</summary>
    public static string PageOf(string file)
    {
        string page = Path.GetTempFileName();
        try
        {
            CommandResult result = Run(file, "--format", "html", "--out", page);
            Assert.True(result.ExitCode is 0 or 1, result.ToString());
            return File.ReadAllText(page);
        }
        finally
        {
            File.Delete(page);
        }
    }
}
