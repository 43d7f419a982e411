/// <summary>What the department asks of projects beyond what makes a document: keys for its tables, each of which it has once.</summary>
internal sealed class DossierValidator : AbstractValidator<ProjectDocument>
{
    public DossierValidator(DepartmentDb db)
    {
        RuleFor(document => document.Projects).Must(projects => projects.Length is >= 1 and <= 100)
            .WithErrorCode("bad_value").WithMessage("cần từ 1 đến 100 đề án.");
        RuleFor(document => document.Contracts).Must(contracts => contracts.Length <= 100)
            .WithErrorCode("bad_value").WithMessage("không quá 100 hợp đồng.");
        RuleFor(document => document.Funds).Empty().WithErrorCode("bad_value").WithMessage("kinh phí năm không gửi cùng đề án.");
        RuleForEach(document => document.Projects).ChildRules(project => AddKey(
            project.RuleFor(one => one.Id), db.Projects.Select(row => row.Id)));
        RuleForEach(document => document.Contracts).ChildRules(contract => AddKey(
            contract.RuleFor(one => one.Id), db.Contracts.Select(row => row.Id)));
    }

    private static void AddKey<T>(IRuleBuilderInitial<T, string> rule, IQueryable<string> stored) => rule.Cascade(CascadeMode.Stop)
        .Must(id => id.Length <= 100 && !id.Any(char.IsControl))
        .WithErrorCode("bad_value").WithMessage("không quá 100 ký tự, không có ký tự điều khiển.")
        .Must(id => !stored.Any(known => known == id)).WithErrorCode("duplicate_id").WithMessage("đã có trong cơ sở dữ liệu.");
}
