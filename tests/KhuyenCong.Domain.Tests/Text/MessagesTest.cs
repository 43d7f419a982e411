using System.Text.RegularExpressions;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class MessagesTest
{
    private const string Arrow = " → ";

    [Fact]
    public void Both_tables_have_every_message_with_the_same_placeholders_and_halves() => Assert.Equal([], Enum.GetValues<Message>().Where(Differ));

    [Fact]
    public void Every_message_is_used()
    {
        string source = Path.Combine(RepositoryRoot.Path, "src");
        HashSet<string> used =
        [
            .. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) is not ("Messages.Vietnamese.cs" or "Messages.English.cs"))
                .SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)),
        ];
        Assert.Equal([], Enum.GetNames<Message>().Except(used));
    }

    [Fact]
    public void Arguments_are_printed_in_the_language_of_the_sentence()
    {
        BilingualText nested = Messages.Of(Message.ProvinceOfId, "ha_tay");
        BilingualText ended = Messages.Of(Message.Ended, nested, new LocalDate(2008, 7, 31));
        Assert.Equal(new("tỉnh \"ha_tay\" chỉ đến hết ngày 31/7/2008", "province \"ha_tay\" ended on 31 July 2008"), ended);
        Assert.Equal("sai kiểu → một số", Messages.In(Message.WrongType, DisplayLanguage.Vietnamese, Message.ANumber));
        Assert.Equal("1.234,5% x", Messages.In(Message.RateOf, DisplayLanguage.Vietnamese, 1234.5m, "x"));
        Assert.Equal("1,234.5% of x", Messages.In(Message.RateOf, DisplayLanguage.English, 1234.5m, "x"));
    }

    [Fact]
    public void A_fault_is_what_is_wrong_and_what_was_expected()
    {
        Fault fault = Messages.FaultOf(Message.WrongType, Message.AnObject);
        Assert.Equal(new("sai kiểu", "wrong type"), fault.Problem);
        Assert.Equal(new("một đối tượng {...}", "an object {...}"), fault.Expected);
    }

    /// <summary>What a user wrote may hold braces and arrows, which are no part of a message.</summary>
    [Fact]
    public void An_argument_is_taken_as_it_is()
    {
        Fault fault = Messages.FaultOf(Message.UnknownMember, "{0} → {1}", "a");
        Assert.Equal("không có thành phần {0} → {1}", fault.Problem.Vietnamese);
        Assert.Equal("one of: a", fault.Expected.English);
    }

    [Fact]
    public void What_has_no_words_in_a_language_is_no_argument() =>
        Assert.Throws<ArgumentException>(() => Messages.In(Message.Needed, DisplayLanguage.English, 1));

    [Fact]
    public void An_undefined_message_has_no_text()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Messages.TextOf((Message)(-1), DisplayLanguage.Vietnamese));
        Assert.Throws<ArgumentOutOfRangeException>(() => Messages.TextOf((Message)(-1), DisplayLanguage.English));
    }

    private static bool Differ(Message message)
    {
        string vietnamese = Messages.TextOf(message, DisplayLanguage.Vietnamese);
        string english = Messages.TextOf(message, DisplayLanguage.English);
        int halves = vietnamese.Split(Arrow).Length;
        return !PlaceholdersOf(vietnamese).SequenceEqual(PlaceholdersOf(english)) || halves != english.Split(Arrow).Length || halves > 2;
    }

    private static IEnumerable<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\bMessage\.(?<name>\w+)", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Use();
}
