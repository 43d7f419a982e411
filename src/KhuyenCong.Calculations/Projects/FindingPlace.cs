using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The subject of a finding (a project, contract or fund) and the member of the subject.</summary>
internal readonly record struct FindingPlace(string Subject, string Member = "")
{
    internal static FindingPlace Of(PromotionProject project, string member = "") => new(project.Id, member);

    internal static FindingPlace Of(ImplementationContract contract, string member = "") => new(contract.Id, member);

    internal static FindingPlace OfItem(PromotionProject project, int index) => Of(project, PathOf(nameof(project.Items), index));

    internal static FindingPlace OfPayment(ImplementationContract contract, int index) =>
        Of(contract, PathOf(nameof(contract.Payments), index));

    private static string PathOf(string list, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}[{index}]");
}
