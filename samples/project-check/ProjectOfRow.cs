using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

/// <summary>Creates the project of a row, without its contract.</summary>
internal static class ProjectOfRow
{
    private const string OutsideDecree = "ngoài Điều 4";

    public static ProjectDefinition Define(ProjectRow row)
    {
        ProductionPlace? place = Place(row);
        return new()
        {
            Id = row.Words("ma_de_an"),
            Name = row.Words("ten_de_an"),
            Year = row.Count("nam"),
            IsKey = row.Answer("de_an_diem") == true,
            Registrant = row.Choice<ProjectRegistrant>("don_vi_dang_ky"),
            Method = row.Choice<ProjectMethod>("phuong_thuc"),
            Sector = row.Choice<PromotionSector>("nganh"),
            UsesPollutingKiln = row.Answer("lo_gach_o_nhiem"),
            Place = place,
            Parties = [.. Parties(row, place)],
            Items = [Item(row)],
            Counterpart = row.Money("doi_ung"),
            TotalInvestment = row.Money("von_dau_tu"),
            ManagementCost = row.Money("chi_quan_ly"),
            HasNoOtherSupportCommitment = row.Answer("cam_ket"),
            CouncilResolution = row.Words("nghi_quyet"),
            EstimatedOn = row.Day("ngay_du_toan"),
            StartsOn = row.Day("ngay_bat_dau"),
            EndsOn = row.Day("ngay_ket_thuc"),
            Steps = [.. Steps(row)],
            HasAllSteps = row.Answer("du_cac_buoc") == true,
            Adjustments = [.. Adjustments(row)],
        };
    }

    /// <summary>The column of a member of the definition; the column of the id for faults of the whole row.</summary>
    public static string ColumnOf(string member) => member switch
    {
        "Name" => "ten_de_an",
        "Year" => "nam",
        "Counterpart" => "doi_ung",
        "TotalInvestment" => "von_dau_tu",
        "ManagementCost" => "chi_quan_ly",
        "EndsOn" => "ngay_ket_thuc",
        "Items[0].Cost" or "Items" => "chi_phi",
        "Items[0].Support" => "ho_tro",
        "Items[0].Funding" => "nguon",
        "Items[0].Count" => "so_luong",
        "Items[0].Allocated" => "duoc_giao",
        "Items[0].CarriedOver" => "chuyen_nam_sau",
        "Items[0].DecidedPercent" => "ty_le_ho_tro",
        "Items[0].ActualCost" => "chi_phi_thuc_te",
        "Items[0].SettledSupport" => "ho_tro_quyet_toan",
        "Adjustments[0].Support" => "ho_tro_dieu_chinh",
        _ => "ma_de_an",
    };

    private static ProductionPlace? Place(ProjectRow row)
    {
        if (row.Words("tinh") is not { } name)
        {
            row.Refuse("tinh", "loai_xa", "do_thi", "ngay_len_phuong", "dia_ban_kho_khan");
            return null;
        }

        LocalDate? day = row.Day("ngay_phe_duyet") ?? (row.Count("nam") is >= 1 and <= 9999 and { } year ? new LocalDate(year, 1, 1) : null);
        if (day is null)
        {
            return null;
        }

        if (AdministrativeMap.FindOn(day.Value) is not { } map)
        {
            row.Fault("tinh", $"danh mục không có địa giới ngày {Wording.Day(day.Value)}", "một ngày từ năm 2004");
            return null;
        }

        if (!map.TryFind(name, out ProvinceUnit? unit, out ProvinceNameFailure? failure))
        {
            row.Fault("tinh", failure.Problem.Vietnamese, $"tên tỉnh, thành phố ngày {Wording.Day(day.Value)}{Nearest(failure)}");
            return null;
        }

        return new()
        {
            Province = unit.Province,
            Kind = row.Choice<CommuneKind>("loai_xa"),
            Urban = row.Choice<UrbanClass>("do_thi"),
            ConvertedOn = row.Day("ngay_len_phuong"),
            IsDifficultArea = row.Answer("dia_ban_kho_khan"),
        };
    }

    private static string Nearest(ProvinceNameFailure failure) =>
        failure.Nearest.IsEmpty ? string.Empty : $"; gần nhất: {string.Join(", ", failure.Nearest.Select(unit => unit.Name))}";

    private static IEnumerable<ProjectParty> Parties(ProjectRow row, ProductionPlace? place)
    {
        if (row.Words("don_vi_thuc_hien") is { } implementing)
        {
            yield return new() { Role = PartyRole.Implementing, Name = implementing };
        }

        if (row.Words("don_vi_thu_huong") is { } beneficiary)
        {
            yield return new() { Role = PartyRole.Beneficiary, Name = beneficiary, Form = row.Choice<BeneficiaryForm>("hinh_thuc"), Place = place };
        }
        else
        {
            row.Refuse("don_vi_thu_huong", "hinh_thuc");
        }
    }

    private static ProjectItem Item(ProjectRow row)
    {
        bool isOutside = row.Words("hoat_dong") is { } text && text.Equals(OutsideDecree, StringComparison.OrdinalIgnoreCase);
        return new()
        {
            Content = Content(row),
            Activity = isOutside ? null : Activity(row),
            IsOutsideDecree = isOutside,
            Item = row.Words("khoan_chi"),
            Beneficiary = row.Words("don_vi_thu_huong"),
            Count = row.Count("so_luong") ?? 1,
            Cost = row.Money("chi_phi") ?? Vnd.Zero,
            Support = row.Money("ho_tro") ?? Vnd.Zero,
            Funding = row.Choice<FundingSource>("nguon"),
            Allocated = row.Money("duoc_giao"),
            CarriedOver = row.Money("chuyen_nam_sau"),
            DecidedPercent = row.Percent("ty_le_ho_tro"),
            ActualCost = row.Money("chi_phi_thuc_te"),
            SettledSupport = row.Money("ho_tro_quyet_toan"),
        };
    }

    private static SupportContent? Content(ProjectRow row)
    {
        if (row.Words("noi_dung") is not { } text)
        {
            return null;
        }

        SupportContent? content = SupportTable.National.Contents.FirstOrDefault(one =>
            string.Equals(one.Id, text, StringComparison.Ordinal) || one.Name.Vietnamese.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (content is null)
        {
            row.Fault("noi_dung", "không có nội dung này", "mã hoặc tên một nội dung mà dotnet run samples/support.cs -- --list liệt kê");
        }

        return content;
    }

    private static ActivityContent? Activity(ProjectRow row)
    {
        if (row.Words("hoat_dong") is not { } text)
        {
            return null;
        }

        ActivityContent? activity = Catalogue.National.Decree45Contents.FirstOrDefault(one =>
            string.Equals(Wording.Number(one.Number), text, StringComparison.Ordinal));
        if (activity is null)
        {
            string last = Wording.Number(Catalogue.National.Decree45Contents.Length);
            row.Fault("hoat_dong", "không có khoản này", $"một số từ 1 đến {last} hoặc \"{OutsideDecree}\"");
        }

        return activity;
    }

    private static IEnumerable<ProjectStep> Steps(ProjectRow row)
    {
        (string Column, ProjectStage Stage, string? By)[] steps =
        [
            ("ngay_dang_ky", ProjectStage.Registered, "noi_dang_ky"),
            ("ngay_tham_dinh_co_so", ProjectStage.AppraisedAtBase, null),
            ("ngay_tham_dinh_bo", ProjectStage.AppraisedByMinistry, null),
            ("ngay_phe_duyet", ProjectStage.Approved, "cap_phe_duyet"),
            ("ngay_hop_dong", ProjectStage.Contracted, null),
            ("ngay_nghiem_thu", ProjectStage.AcceptedAtBase, null),
            ("ngay_thanh_ly", ProjectStage.Liquidated, null),
            ("ngay_quyet_toan", ProjectStage.Settled, null),
            ("ngay_ngung", ProjectStage.Stopped, null),
        ];
        foreach ((string column, ProjectStage stage, string? by) in steps)
        {
            if (row.Day(column) is { } day)
            {
                yield return new() { Stage = stage, Date = day, By = by is null ? ProjectAuthority.Unstated : row.Choice<ProjectAuthority>(by) };
            }
            else if (by is not null)
            {
                row.Refuse(column, by);
            }
        }
    }

    private static IEnumerable<ProjectAdjustment> Adjustments(ProjectRow row)
    {
        if (row.Words("dieu_chinh") is null)
        {
            row.Refuse("dieu_chinh", "ngay_dieu_chinh", "cap_dieu_chinh", "ho_tro_dieu_chinh");
        }
        else if (row.Day("ngay_dieu_chinh") is { } day)
        {
            yield return new()
            {
                Kind = row.Choice<AdjustmentKind>("dieu_chinh"),
                Date = day,
                Authority = row.Choice<ProjectAuthority>("cap_dieu_chinh"),
                Support = row.Money("ho_tro_dieu_chinh"),
            };
        }
        else
        {
            row.Refuse("ngay_dieu_chinh", "dieu_chinh");
        }
    }
}
