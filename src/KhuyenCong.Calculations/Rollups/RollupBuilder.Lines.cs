using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>Figures from a file of JSON lines, one on each line.</content>
public sealed partial class RollupBuilder
{
    /// <summary>The maximum length of a line, which no figure reaches.</summary>
    private const int MaxLineBytes = 1024 * 1024;

    /// <summary>
    /// Adds the figures of a file of JSON lines (cộng tệp số liệu theo dòng). Each line is an item of the format
    /// "khuyencong-observations/1"; the lines are read one at a time, so their number is not limited.
    /// </summary>
    /// <remarks>The roll-up has no citations of these figures, because a line names no document.</remarks>
    /// <param name="utf8">The stream with the lines; blank lines are ignored.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">The catalogue with the ids that the figures use; null for the built-in one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// More lines are refused than allowed; the valid lines before the last refused one are added.
    /// </exception>
    public void AddLines(Stream utf8, string name, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        ObservationRules rules = new(catalogue ?? Catalogue.National, []);
        byte[] buffer = new byte[MaxLineBytes];
        (int length, int line, bool isTooLong) = (0, 0, false);
        for (int read; (read = utf8.Read(buffer.AsSpan(length))) > 0;)
        {
            int start = 0, from = length;
            length += read;
            for (int end; (end = buffer.AsSpan(from, length - from).IndexOf((byte)'\n')) >= 0; from = start)
            {
                line++;
                if (!isTooLong)
                {
                    AddLine(buffer.AsMemory(start..(from + end)), name, line, rules);
                }

                (isTooLong, start) = (false, from + end + 1);
            }

            buffer.AsSpan(start, length - start).CopyTo(buffer);
            length -= start;
            if (length == buffer.Length)
            {
                if (!isTooLong)
                {
                    Refuse(CodedFault.Of(ErrorCode.DocumentTooLong, Message.LineTooLong), name, line + 1, null);
                }

                (isTooLong, length) = (true, 0);
            }
        }

        if (length > 0 && !isTooLong)
        {
            AddLine(buffer.AsMemory(0, length), name, line + 1, rules);
        }
    }

    /// <summary>Adds the figure of a line, or refuses the line with its first error.</summary>
    private void AddLine(ReadOnlyMemory<byte> text, string name, int line, ObservationRules rules)
    {
        if (text.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return;
        }

        Observation figure;
        try
        {
            figure = new JsonSource(text, name).Parse(item =>
            {
                item.Closed(
                    "indicator", "reporting_unit", "period", "source", "stage", "value", "unit", "hedge", "status", "as_of",
                    "data_window", "place", "text", "note");
                return ObservationJson.ReadMembers(item, rules, null);
            });
        }
        catch (DocumentException exception)
        {
            Refuse(exception.Error.At(line));
            return;
        }

        if (FaultOf(figure, out int cell) is { } fault)
        {
            Refuse(fault, name, line, figure.ToString());
        }
        else
        {
            Add(figure, cell);
        }
    }
}
