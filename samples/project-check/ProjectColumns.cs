using KhuyenCong.Domain;

/// <summary>The columns that a file of projects can have, in any order; each row is one project with one cost item.</summary>
internal static class ProjectColumns
{
    public const string Unit = "triệu đồng";

    /// <summary>The maximum number of advances in a row.</summary>
    public const int Advances = 2;

    public static IReadOnlyList<ProjectColumn> All { get; } =
    [
        new("ma_de_an", ColumnKind.Words, "mã đề án, mỗi mã một dòng") { IsRequired = true },
        new("ten_de_an", ColumnKind.Words, "tên đề án") { IsRequired = true },
        new("nam", ColumnKind.Count, "năm kế hoạch") { IsRequired = true },
        new("nguon", ColumnKind.Choice, $"nguồn kinh phí: KCQG; KCĐP; {LevelsOfLocal}") { IsRequired = true },
        new("tinh", ColumnKind.Choice, "tỉnh, thành phố theo tên tại ngày phê duyệt (chưa có ngày: ngày 01/01 của năm kế hoạch)"),
        new("loai_xa", ColumnKind.Choice, Names<CommuneKind>()),
        new("do_thi", ColumnKind.Choice, $"đô thị của phường, đến 30/6/2025: {Names<UrbanClass>()}"),
        new("ngay_len_phuong", ColumnKind.Day, "ngày xã chuyển thành phường"),
        new("dia_ban_kho_khan", ColumnKind.Answer, "địa bàn khó khăn, đặc biệt khó khăn"),
        new("don_vi_dang_ky", ColumnKind.Choice, Names<ProjectRegistrant>()),
        new("don_vi_thuc_hien", ColumnKind.Words, "đơn vị thực hiện"),
        new("don_vi_thu_huong", ColumnKind.Words, "đơn vị thụ hưởng; cùng tên là cùng một đơn vị ở mọi đề án"),
        new("hinh_thuc", ColumnKind.Choice, $"hình thức của đơn vị thụ hưởng: {Names<BeneficiaryForm>()}"),
        new("noi_dung", ColumnKind.Choice, "nội dung hỗ trợ: mã hoặc tên trong bảng mức hỗ trợ (dotnet run samples/support.cs -- --list)"),
        new("hoat_dong", ColumnKind.Choice, "khoản của Điều 4 Nghị định số 45/2012/NĐ-CP, từ 1 đến 9, hoặc \"ngoài Điều 4\""),
        new("nganh", ColumnKind.Choice, $"nhóm ngành, nghề: {Names<PromotionSector>()}"),
        new("lo_gach_o_nhiem", ColumnKind.Answer, "gạch đất sét nung bằng lò thủ công cải tiến, lò vòng gây ô nhiễm"),
        new("phuong_thuc", ColumnKind.Choice, Names<ProjectMethod>()),
        new("de_an_diem", ColumnKind.Answer, "là đề án điểm"),
        new("khoan_chi", ColumnKind.Words, "khoản chi; cùng tên, cùng đơn vị thụ hưởng là cùng một khoản"),
        new("so_luong", ColumnKind.Count, "số đơn vị tính của khoản chi; 1 nếu để trống"),
        new("chi_phi", ColumnKind.Money, "chi phí được hỗ trợ") { IsRequired = true },
        new("ho_tro", ColumnKind.Money, "kinh phí hỗ trợ được duyệt") { IsRequired = true },
        new("doi_ung", ColumnKind.Money, "vốn đối ứng"),
        new("von_dau_tu", ColumnKind.Money, "tổng vốn đầu tư của dự án"),
        new("chi_quan_ly", ColumnKind.Money, "chi quản lý đề án"),
        new("duoc_giao", ColumnKind.Money, "kinh phí được giao"),
        new("chuyen_nam_sau", ColumnKind.Money, "kinh phí chuyển sang năm sau"),
        new("ty_le_ho_tro", ColumnKind.Percent, "tỷ lệ hỗ trợ theo quyết định"),
        new("cam_ket", ColumnKind.Answer, "có cam kết chưa được nguồn nhà nước khác hỗ trợ"),
        new("nghi_quyet", ColumnKind.Words, "số nghị quyết của HĐND cấp tỉnh về nội dung chi"),
        new("ngay_du_toan", ColumnKind.Day, "ngày lập dự toán"),
        new("ngay_dang_ky", ColumnKind.Day, "ngày đăng ký kế hoạch"),
        new("noi_dang_ky", ColumnKind.Choice, $"nơi nhận đăng ký: {Names(ProjectAuthority.ProvincialDepartment, ProjectAuthority.Department)}"),
        new("ngay_tham_dinh_co_so", ColumnKind.Day, "ngày thẩm định cấp cơ sở"),
        new("ngay_tham_dinh_bo", ColumnKind.Day, "ngày thẩm định cấp Bộ"),
        new("ngay_phe_duyet", ColumnKind.Day, "ngày phê duyệt kế hoạch"),
        new("cap_phe_duyet", ColumnKind.Choice, $"cấp phê duyệt: {Names<ProjectAuthority>()}"),
        new("ngay_bat_dau", ColumnKind.Day, "ngày bắt đầu"),
        new("ngay_ket_thuc", ColumnKind.Day, "ngày kết thúc"),
        new("ngay_nghiem_thu", ColumnKind.Day, "ngày nghiệm thu cơ sở"),
        new("ngay_ngung", ColumnKind.Day, "ngày ngừng thực hiện"),
        new("du_cac_buoc", ColumnKind.Answer, "các ngày trên là đủ các bước đã qua"),
        new("dieu_chinh", ColumnKind.Choice, $"nội dung điều chỉnh: {Names<AdjustmentKind>()}"),
        new("ngay_dieu_chinh", ColumnKind.Day, "ngày điều chỉnh"),
        new("cap_dieu_chinh", ColumnKind.Choice, "cấp quyết định điều chỉnh, như cap_phe_duyet"),
        new("ho_tro_dieu_chinh", ColumnKind.Money, "kinh phí hỗ trợ sau điều chỉnh"),
        new("so_hop_dong", ColumnKind.Words, "số hợp đồng; các đề án cùng số là của một hợp đồng"),
        new("ngay_hop_dong", ColumnKind.Day, "ngày ký hợp đồng"),
        .. Enumerable.Range(1, Advances).SelectMany(AdvanceColumns),
        new("thanh_toan", ColumnKind.Money, "thanh toán trực tiếp"),
        new("ngay_thanh_toan", ColumnKind.Day, "ngày thanh toán trực tiếp"),
        new("thanh_toan_tam_ung", ColumnKind.Money, "thanh toán tạm ứng (không chi thêm tiền)"),
        new("ngay_thanh_toan_tam_ung", ColumnKind.Day, "ngày thanh toán tạm ứng"),
        new("hoan_tra", ColumnKind.Money, "hoàn trả"),
        new("ngay_hoan_tra", ColumnKind.Day, "ngày hoàn trả"),
        new("ngay_ho_so_quyet_toan", ColumnKind.Day, "ngày lập xong hồ sơ quyết toán của hợp đồng"),
        new("ngay_thanh_ly", ColumnKind.Day, "ngày thanh lý hợp đồng"),
        new("ngay_quyet_toan", ColumnKind.Day, "ngày quyết toán hợp đồng"),
        new("chi_phi_thuc_te", ColumnKind.Money, "chi phí thực tế"),
        new("ho_tro_quyet_toan", ColumnKind.Money, "kinh phí hỗ trợ quyết toán"),
        new("gia_dinh", ColumnKind.Answer, "dòng này là số liệu giả định"),
    ];

    private static string LevelsOfLocal => Names(FundingSource.LocalProvince, FundingSource.LocalDistrict, FundingSource.LocalCommune);

    /// <summary>The suffix of the columns of an advance: none for the first, "_2" for the second.</summary>
    public static string Suffix(int advance) => advance == 1 ? string.Empty : $"_{Wording.Number(advance)}";

    private static IEnumerable<ProjectColumn> AdvanceColumns(int advance)
    {
        string suffix = Suffix(advance), which = advance == 1 ? "lần đầu" : $"lần {Wording.Number(advance)}";
        yield return new($"tam_ung{suffix}", ColumnKind.Money, $"tạm ứng {which}");
        yield return new($"ngay_tam_ung{suffix}", ColumnKind.Day, $"ngày tạm ứng {which}");
        yield return new($"gia_tri_khoi_luong{suffix}", ColumnKind.Money, $"giá trị khối lượng đã thực hiện trước tạm ứng {which}");
        yield return new($"ty_le_khoi_luong{suffix}", ColumnKind.Percent, $"tỷ lệ khối lượng hạng mục đã thực hiện trước tạm ứng {which}");
        yield return new($"ty_le_tam_ung{suffix}", ColumnKind.Percent, $"tỷ lệ tạm ứng {which} theo quyết định");
        yield return new($"quyet_dinh_tam_ung{suffix}", ColumnKind.Words, $"số quyết định về tỷ lệ tạm ứng {which}");
    }

    private static string Names<T>(params T[] values)
        where T : struct, Enum => string.Join(
            "; ",
            (values.Length > 0 ? values : [.. Enum.GetValues<T>().Where(value => value.Word() is not "unstated")])
                .Select(value => value.DisplayName().Vietnamese));
}
