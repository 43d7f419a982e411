namespace KhuyenCong.Domain.Tests;

public class DocumentExceptionTest
{
    [Fact]
    public void Carries_its_error_and_the_Vietnamese_description()
    {
        DocumentError error = new("code", "a.json", 1234, 5, "$.x", new("sai", "wrong"), null, new("đúng", "right"));
        DocumentException exception = new(error);
        Assert.Same(error, exception.Error);
        Assert.Equal("a.json: dòng 1234, cột 5, $.x: sai; cần đúng.", exception.Message);
        Assert.Equal("a.json: line 1234, column 5, $.x: wrong; expected right.", error.Describe(DisplayLanguage.English));
        Assert.IsType<FormatException>(exception, exactMatch: false);
        Assert.Throws<ArgumentNullException>(() => new DocumentException(null!));
    }
}
