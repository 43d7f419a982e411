using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

public class DefinitionExceptionTest
{
    [Fact]
    public void The_message_names_every_fault_in_English() => Assert.Equal(
        "Document: member \"Document\" is missing; expected a member \"Document\"."
        + " Name: empty text (value: \" \"); expected a text that is not blank. (Parameter 'definition')",
        new DefinitionException(
            [
                new("Document", RecordRules.OfMissing("Document"), null),
                new("Name", RecordRules.OfText(" ")!, "\" \""),
            ],
            "definition").Message);

    [Fact]
    public void A_message_with_too_many_faults_says_how_many_more_there_are()
    {
        ImmutableArray<DefinitionFault> faults =
        [
            .. Enumerable.Range(0, 100)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"Levels[{i}]"))
                .Select(member => new DefinitionFault(member, RecordRules.OfMissing("Levels"), null)),
        ];
        DefinitionException exception = new(faults, "definition");
        Assert.Equal(100, exception.Faults.Length);
        int named = exception.Message.Split(" is missing").Length - 1;
        string end = string.Create(CultureInfo.InvariantCulture, $". And {100 - named} more. (Parameter 'definition')");
        Assert.EndsWith(end, exception.Message, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(exception.Message), 850, 1_024);
    }
}
