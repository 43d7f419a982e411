namespace KhuyenCong.Acceptance.Tests;

public class NativeTest
{
    [Fact]
    public void A_native_program_reads_documents_validates_and_computes()
    {
        if (ProgramOnPath.Find("gcc") is null)
        {
            ProgramOnPath.Skip("No gcc on PATH: no native program is linked.", "KHUYENCONG_REQUIRE_GCC");
        }

        using PublishedProgram program = new();
        Assert.Empty(program.Publish("Native", "*.dll"));
        program.AssertWorks("Native");
    }
}
