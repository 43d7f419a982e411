using System.Globalization;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// Writes made-up projects as people do: some amounts in triệu đồng, the unit of the column, and others with their own unit.
/// </summary>
internal sealed class MadeUpCsv
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private readonly CsvWriter _csv = new(';');
    private readonly Draw _draw;
    private Dictionary<string, string> _row = [];

    public MadeUpCsv(Draw draw)
    {
        _draw = draw;
        _csv.Add(Columns.Select(column => column.Kind == ColumnKind.Money ? $"{column.Name} ({ProjectColumns.Unit})" : column.Name));
    }

    private static ProjectColumn[] Columns { get; } = [.. ProjectColumns.All.Where(column => !Unused.Contains(column.Name, StringComparer.Ordinal))];

    private static string[] Unused =>
    [
        "ngay_len_phuong", "dia_ban_kho_khan", "duoc_giao", "chuyen_nam_sau", "ty_le_ho_tro", "nghi_quyet", "ngay_du_toan",
        "ngay_bat_dau", "ngay_ket_thuc", "ngay_ngung", "ho_tro_dieu_chinh",
        "gia_tri_khoi_luong_2", "ty_le_khoi_luong_2", "ty_le_tam_ung_2", "quyet_dinh_tam_ung_2", "hoan_tra", "ngay_hoan_tra",
    ];

    /// <summary>Adds a project; projects for the same item have its number in their names.</summary>
    public void Add(MadeUpProject project, int item)
    {
        _row = new(StringComparer.Ordinal);
        AddProject(project, item);
        AddMoney(project);
        AddDays(project);
        AddContract(project);
        _csv.Add(Columns.Select(column => _row.GetValueOrDefault(column.Name, string.Empty)));
    }

    public override string ToString() => _csv.ToString();

    private void AddProject(MadeUpProject project, int item)
    {
        string kind = project.IsLocal ? "KCĐP" : "KCQG", number = project.Number.ToString("000", CultureInfo.InvariantCulture);
        string year = Year(project);
        _row["ma_de_an"] = $"{kind}-{year}-{number}";
        _row["ten_de_an"] = $"Đề án giả định số {Wording.Number(project.Number)}";
        _row["nam"] = year;
        _row["nguon"] = project.IsLocal ? "KCĐP cấp tỉnh" : "KCQG";
        _row["tinh"] = project.Province;
        _row["loai_xa"] = Name(project.IsInSpecialCity ? CommuneKind.Ward : project.Number % 4 == 0 ? CommuneKind.Township : CommuneKind.Commune);
        _row["do_thi"] = project.IsInSpecialCity ? Name(UrbanClass.SpecialCity) : string.Empty;
        _row["don_vi_dang_ky"] = project.IsLocal ? string.Empty : Name(ProjectRegistrant.ProvincialDepartment);
        _row["don_vi_thuc_hien"] = project.Implementing;
        _row["don_vi_thu_huong"] = project.Beneficiary ?? string.Empty;
        _row["hinh_thuc"] = project.Beneficiary is null ? string.Empty : Name(project.Form);
        _row["noi_dung"] = project.Content;
        _row["hoat_dong"] = project.Activity;
        _row["nganh"] = Name(project.Sector);
        bool mayFireBricks = project.Sector == PromotionSector.ChemicalsAndBuildingMaterials;
        _row["lo_gach_o_nhiem"] = mayFireBricks ? Answer(project.UsesPollutingKiln) : string.Empty;
        _row["phuong_thuc"] = Name(project.Method);
        _row["de_an_diem"] = project.IsKey ? Answer(true) : string.Empty;
        _row["khoan_chi"] = $"khoản chi giả định số {Wording.Number(item)}";
        _row["so_luong"] = project.Count > 1 ? Wording.Number(project.Count) : string.Empty;
        _row["cam_ket"] = Answer(project.HasCommitment);
        _row["gia_dinh"] = Answer(true);
    }

    private void AddMoney(MadeUpProject project)
    {
        _row["chi_phi"] = Money(project.Cost);
        _row["ho_tro"] = Money(project.Support);
        _row["doi_ung"] = Money(project.Cost - project.Support + project.MoreCounterpart);
        _row["von_dau_tu"] = Money(project.Investment);
        _row["chi_quan_ly"] = project.Management is { } management ? Money(management) : string.Empty;
    }

    private void AddDays(MadeUpProject project)
    {
        if (!project.IsLocal)
        {
            _row["ngay_dang_ky"] = Day.Format(project.Registered);
            _row["noi_dang_ky"] = Name(ProjectAuthority.ProvincialDepartment);
            _row["ngay_tham_dinh_co_so"] = Day.Format(project.AppraisedAtBase);
            _row["ngay_tham_dinh_bo"] = Format(project.AppraisedByMinistry);
        }

        _row["ngay_phe_duyet"] = Day.Format(project.Approved);
        _row["cap_phe_duyet"] = Name(project.ApprovedBy);
        _row["ngay_nghiem_thu"] = Format(project.Accepted);
        _row["du_cac_buoc"] = Answer(true);
        if (project.Adjustment is { } adjustment)
        {
            _row["dieu_chinh"] = Name(adjustment.Kind);
            _row["ngay_dieu_chinh"] = Day.Format(project.Contracted.PlusMonths(2));
            _row["cap_dieu_chinh"] = Name(adjustment.By);
        }
    }

    private void AddContract(MadeUpProject project)
    {
        _row["so_hop_dong"] = project.Contract ?? $"{Wording.Number(project.Number)}/{Year(project)}/HĐGĐ";
        _row["ngay_hop_dong"] = Day.Format(project.Contracted);
        if (project.Advance > 0)
        {
            _row["tam_ung"] = Money(project.Advance);
            _row["ngay_tam_ung"] = Day.Format(project.AdvancedOn);
            _row["gia_tri_khoi_luong"] = project.WorkOfInvestment is { } work ? Money(project.Investment * work / 100) : string.Empty;
            _row["ty_le_khoi_luong"] = project.WorkOfItem is { } done ? $"{Wording.Number(done)}%" : string.Empty;
            _row["ty_le_tam_ung"] = project.DecidedAdvance is { } decided ? $"{Wording.Number(decided)}%" : string.Empty;
            _row["quyet_dinh_tam_ung"] = project.DecidedAdvance is null ? string.Empty : $"{Wording.Number(project.Number)}/QĐGĐ";
        }

        if (project.Accepted is not { } accepted)
        {
            return;
        }

        if (project.LaterAdvance > 0)
        {
            _row["tam_ung_2"] = Money(project.LaterAdvance);
            _row["ngay_tam_ung_2"] = Day.Format(accepted.PlusDays(1));
        }

        int settled = project.Settled ?? project.Support, advanced = project.Advance + project.LaterAdvance;
        AddPayment("thanh_toan", settled - advanced + project.MorePaid, project.SettledOn);
        AddPayment("thanh_toan_tam_ung", advanced, project.SettledOn);
        _row["ngay_ho_so_quyet_toan"] = Day.Format(project.Dossier);
        _row["ngay_thanh_ly"] = Day.Format(project.SettledOn);
        _row["ngay_quyet_toan"] = Day.Format(project.SettledOn);
        _row["chi_phi_thuc_te"] = Money(project.Actual ?? project.Cost);
        _row["ho_tro_quyet_toan"] = Money(settled);
    }

    private void AddPayment(string column, int amount, LocalDate day)
    {
        if (amount > 0)
        {
            _row[column] = Money(amount);
            _row[$"ngay_{column}"] = Day.Format(day);
        }
    }

    /// <summary>Prints an amount in one of the ways in which people type it.</summary>
    private string Money(int millions) => _draw.Below(3) switch
    {
        0 => $"{Wording.Number(millions)} triệu đồng",
        1 when millions >= 1_000 => $"{PrintedNumber.Format(millions / 1_000m)} tỷ đồng",
        _ => Wording.Number(millions),
    };

    private static string Name<T>(T value)
        where T : struct, Enum => value.DisplayName().Vietnamese;

    private static string Year(MadeUpProject project) => project.Year.ToString(CultureInfo.InvariantCulture);

    private static string Answer(bool isSo) => isSo ? "có" : "không";

    private static string Format(LocalDate? day) => day is { } known ? Day.Format(known) : string.Empty;
}
