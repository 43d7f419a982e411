namespace KhuyenCong.Domain.Tests;

public class JsonEqualityTest
{
    [Theory]
    [InlineData("0.0", "0", true)]
    [InlineData("""{ "a": [1, null], "b": "x" }""", """{"b":"\u0078","a":[1.00,null]}""", true)]
    [InlineData("1", "2", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("true", "false", false)]
    [InlineData("\"a\"", "\"A\"", false)]
    [InlineData("[1]", "[1, 1]", false)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "b": 1 }""", false)]
    [InlineData("""{ "a": 1 }""", """{ "b": 1 }""", false)]
    public void Says_whether_two_texts_say_the_same(string left, string right, bool expected) => Assert.Equal(expected, JsonEquality.AreEqual(left, right));
}
