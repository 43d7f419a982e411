/// <summary>What a request must say; whether its money is within the ceiling is for the check that follows.</summary>
internal sealed class RequestFormValidator : AbstractValidator<RequestForm>
{
    public RequestFormValidator()
    {
        RuleFor(form => form.Establishment).NotEmpty().WithErrorCode("missing_member").WithMessage("chưa nêu tên cơ sở.");
        RuleFor(form => form.Content).NotEmpty().WithErrorCode("missing_member").WithMessage("chưa nêu nội dung hỗ trợ.");
        RuleFor(form => form.Source).NotNull().WithErrorCode("missing_member").WithMessage("chưa nêu nguồn kinh phí.");
        RuleFor(form => form.ReceivedOn).NotNull().WithErrorCode("missing_member").WithMessage("chưa nêu ngày nhận.");
        RuleFor(form => form.Cost).NotNull().WithErrorCode("missing_member").WithMessage("chưa nêu chi phí.");
        RuleFor(form => form.Requested).NotNull().WithErrorCode("missing_member").WithMessage("chưa nêu số tiền đề nghị.");
    }
}
