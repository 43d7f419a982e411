using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class MessagesTest
{
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
    public void A_value_without_words_in_a_language_is_not_an_argument() =>
        Assert.Throws<ArgumentException>(() => Messages.In(Message.Needed, DisplayLanguage.English, 1));

    [Fact]
    public void An_undefined_message_has_no_text()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Messages.In((Message)(-1), DisplayLanguage.Vietnamese));
        Assert.Throws<ArgumentOutOfRangeException>(() => Messages.In((Message)(-1), DisplayLanguage.English));
    }
}
