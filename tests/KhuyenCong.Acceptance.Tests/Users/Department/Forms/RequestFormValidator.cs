/// <summary>What a request must say, and that no more is requested than the law allows.</summary>
internal sealed class RequestFormValidator : AbstractValidator<RequestForm>
{
    private static readonly Vnd Limit = Vnd.FromBillions(1_000);

    public RequestFormValidator(CatalogueInUse catalogue)
    {
        RuleFor(form => form.Establishment).NotEmpty().WithErrorCode("missing_member").WithMessage("chưa nêu tên cơ sở.");
        RuleFor(form => form.Support).NotNull().WithErrorCode("missing_member").WithMessage("chưa nêu nội dung hỗ trợ.");
        RuleFor(form => form.Support)
            .Must(support => support is null || support.Units.All(unit => unit.Cost <= Limit && unit.Count <= 1_000))
            .WithErrorCode("bad_value").WithMessage("quá lớn; mỗi chi phí không quá 1.000 tỷ đồng, không quá 1.000 cơ sở.");
        RuleFor(form => form.Support).Must(support => support is null || support.Date.Year is >= 2000 and <= 2100)
            .WithErrorCode("bad_value").WithMessage("ngày không hợp lệ; cần một ngày từ năm 2000 đến năm 2100.");
        RuleFor(form => form.Requested).NotNull().WithErrorCode("missing_member").WithMessage("chưa nêu số tiền đề nghị.");
        RuleFor(form => form.Requested).WithinSupportCeiling(form => form.Support, options: catalogue.Current);
    }
}
