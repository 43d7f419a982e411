namespace KhuyenCong.Domain.Tests;

public class VerificationTest
{
    [Theory]
    [InlineData(Verification.Local, Verification.Verbatim, Verification.Local)]
    [InlineData(Verification.Quoted, Verification.Local, Verification.Quoted)]
    [InlineData(Verification.Secondary, Verification.Secondary, Verification.Local, Verification.Verbatim)]
    [InlineData(Verification.Secondary, Verification.Quoted, Verification.Secondary)]
    [InlineData(Verification.Verbatim, Verification.Verbatim)]
    public void A_combination_is_as_sure_as_the_least_sure_of_its_records(Verification expected, params Verification[] records) =>
        Assert.Equal(expected, records.Aggregate(Verifications.LeastSure));

    [Fact]
    public void The_target_of_a_program_is_as_sure_as_the_least_sure_of_its_stages()
    {
        // ha_noi.money: the first stage "local", the second "secondary".
        PromotionProgram program = PromotionProgram.Read(System.Text.Encoding.UTF8.GetBytes(ProgramText.Staged), "program.json");
        Assert.Equal(Verification.Secondary, program.TargetFor(program.OwnIndicators[1]).Verification);
    }
}
