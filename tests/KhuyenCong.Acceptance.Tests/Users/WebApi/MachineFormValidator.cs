using FluentValidation;
using KhuyenCong.Calculations.Validation;

/// <summary>What the form must hold, and that no more is requested than the law allows.</summary>
internal sealed class MachineFormValidator : AbstractValidator<MachineForm>
{
    public MachineFormValidator()
    {
        RuleFor(form => form.Requested).NotNull().WithMessage("chưa nêu số tiền đề nghị.");
        RuleFor(form => form.Requested).WithinSupportCeiling(form => form.ToRequest());
    }
}
