namespace KhuyenCong.Acceptance.Tests;

public class TrimmedTest
{
    [Fact]
    public void A_trimmed_program_reads_documents_validates_and_computes()
    {
        using PublishedProgram program = new();
        Assert.InRange(program.Publish("Trimmed", "System.*.dll").Length, 1, 99); // of 160 and more
        program.AssertWorks("Trimmed");
    }
}
