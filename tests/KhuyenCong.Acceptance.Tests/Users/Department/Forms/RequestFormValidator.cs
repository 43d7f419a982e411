/// <summary>What a request must say, and that no more is requested than the law allows.</summary>
internal sealed class RequestFormValidator : AbstractValidator<RequestForm>
{
    public RequestFormValidator(CatalogueInUse catalogue)
    {
        Require(form => form.Establishment, "chưa nêu tên cơ sở.");
        Require(form => form.Content, "chưa nêu nội dung hỗ trợ.");
        Require(form => form.Source, "chưa nêu nguồn kinh phí.");
        Require(form => form.ReceivedOn, "chưa nêu ngày nhận.");
        Require(form => form.Cost, "chưa nêu chi phí.");
        Require(form => form.Requested, "chưa nêu số tiền đề nghị.");
        RuleFor(form => form.Content).Must((form, _) => form.ToRow() is not { } row || row.FindContent(catalogue.Current) is not null)
            .WithErrorCode("unknown_id").WithMessage("không có nội dung hỗ trợ này.");
        RuleFor(form => form.Requested).WithinSupportCeiling(form => form.ToRow()?.FindRequest(catalogue.Current), options: catalogue.Current);
    }

    private void Require<T>(Expression<Func<RequestForm, T>> member, string message) => RuleFor(member).NotEmpty().WithErrorCode("missing_member").WithMessage(message);
}
