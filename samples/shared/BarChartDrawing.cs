using System.Xml.Linq;

/// <summary>Draws a chart of horizontal bars as SVG in one layout.</summary>
internal sealed class BarChartDrawing
{
    private const decimal FontSize = 14;

    // The distance from the top of a line to the baseline. Fonts with letters that have two marks above, such as Ấ, need 1.1 of their
    // size.
    private const decimal Ascent = 15.5m;
    private const decimal LineHeight = 20;
    private const decimal BarHeight = 20;
    private const decimal RowGap = 14;
    private const decimal TextGap = 6;

    // Some letters extend slightly to the left of their origin.
    private const decimal Margin = 2;
    private const decimal ShortestLength = 40;

    private readonly BarChart _chart;
    private readonly BarChartLayout _layout;
    private readonly decimal _length;
    private readonly List<XElement> _bars = [];
    private readonly List<XElement> _lines = [];
    private readonly List<XElement> _texts = [];
    private decimal _y;

    private BarChartDrawing(BarChart chart, BarChartLayout layout)
    {
        _chart = chart;
        _layout = layout;
        _length = SharedWidth - chart.Bars.Where(IsBesideBar).Select(WidthOfValue).Append(0).Max();
    }

    /// <summary>The width that the bars and the values next to them share.</summary>
    private decimal SharedWidth => _layout.Width - _layout.PlotLeft - (2 * TextGap);

    private decimal ReferenceX => _layout.PlotLeft + LengthOf(_chart.Reference?.Value ?? 0);

    /// <summary>Draws a chart, with a title and a description for screen readers; <paramref name="id"/> is unique in the page.</summary>
    public static XElement Draw(BarChart chart, BarChartLayout layout, string id) => new BarChartDrawing(chart, layout).Draw(id);

    private static decimal WidthOfValue(Bar bar) => TextWidth.Of(bar.Text, FontSize, isBold: true);

    /// <summary>Whether the value is next to its bar; a value that would leave no room for bars is below it.</summary>
    private bool IsBesideBar(Bar bar) => bar.Value is not null && WidthOfValue(bar) <= SharedWidth - ShortestLength;

    private decimal LengthOf(decimal value) => _chart.PartOf(value) * _length;

    private XElement Draw(string id)
    {
        ReferenceLabel();
        foreach (Bar bar in _chart.Bars)
        {
            Row(bar);
        }

        return new(
            "svg",
            new XAttribute("class", $"chart {_layout.Name}"),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {_layout.Width} {_y}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
            new XElement("title", new XAttribute("id", $"{id}-title"), _chart.Title),
            new XElement("desc", new XAttribute("id", $"{id}-desc"), Description()),
            _bars,
            _lines,
            _texts);
    }

    private string Description()
    {
        IEnumerable<string> bars = _chart.Bars.Select(bar => $"{bar.Label}: {bar.Text}{(bar.Mark is { } mark ? $" ({mark.Label})" : string.Empty)}");
        return string.Join("; ", bars.Append(_chart.Reference?.Label).OfType<string>()) + ".";
    }

    private void ReferenceLabel()
    {
        if (_chart.Reference is not { } reference || _chart.Bars.All(bar => bar.Value is null))
        {
            return;
        }

        foreach (string line in TextWidth.Wrap(reference.Label, _layout.Width - _layout.PlotLeft, FontSize))
        {
            // The style sheet centres the text, so the width is needed only to keep its middle away from the edges.
            decimal half = TextWidth.Of(line, FontSize) / 2;
            decimal leftmost = _layout.PlotLeft + Margin + half;
            Text(decimal.Clamp(ReferenceX, leftmost, decimal.Max(leftmost, _layout.Width - half)), _y + Ascent, line, "reference");
            _y += LineHeight;
        }

        _y += TextGap;
    }

    private void Row(Bar bar)
    {
        decimal top = _y;
        bool isFirst = ReferenceEquals(bar, _chart.Bars[0]);
        IReadOnlyList<string> label = TextWidth.Wrap(bar.Label, _layout.HasLabelsAbove ? _layout.Width : _layout.LabelWidth, FontSize);
        decimal labelHeight = label.Count * LineHeight;
        decimal plotTop = _layout.HasLabelsAbove ? top + labelHeight + TextGap : top + decimal.Max(0, (labelHeight - BarHeight) / 2);
        decimal labelTop = _layout.HasLabelsAbove ? top : top + decimal.Max(0, (BarHeight - labelHeight) / 2);
        Lines(Margin, labelTop, label, "label");
        decimal plotBottom = bar.Value is { } value ? Plot(bar, value, plotTop) : Absence(bar, _layout.HasLabelsAbove ? plotTop : labelTop);
        decimal bottom = decimal.Max(plotBottom, top + labelHeight);
        if (bar.Value is not null && _chart.Reference is not null)
        {
            // Labels to the left do not interrupt the line; texts above or below the bars would overlap it.
            bool isWhole = !_layout.HasLabelsAbove && bar.Mark is null && IsBesideBar(bar);
            decimal from = isWhole ? top - (isFirst ? TextGap : RowGap / 2) : plotTop - (TextGap / 2);
            Line("reference", ReferenceX, from, isWhole ? bottom + (RowGap / 2) : plotTop + BarHeight + (TextGap / 2));
        }

        _y = bottom + RowGap;
    }

    /// <summary>Draws the bar with its value and mark; returns the position where they end.</summary>
    private decimal Plot(Bar bar, decimal value, decimal top)
    {
        decimal left = _layout.PlotLeft, length = LengthOf(value);
        bool isReached = value >= (bar.Mark?.Value ?? _chart.Reference?.Value ?? 0);
        _bars.Add(new(
            "rect", new XAttribute("class", isReached ? "bar reached" : "bar"), At("x", left), At("y", top), At("width", length), At("height", BarHeight)));
        if (value > _chart.End)
        {
            Cut(left + length - (3 * TextGap), top);
        }

        decimal bottom = top + BarHeight;
        if (bar.Mark is { } mark)
        {
            Line("mark", left + LengthOf(mark.Value), top - (TextGap / 2), bottom + (TextGap / 2));
        }

        if (IsBesideBar(bar))
        {
            Text(ClearOfLines(bar, left + length + TextGap), top + Ascent, bar.Text, "value");
            return MarkLabel(bar, bottom);
        }

        IReadOnlyList<string> lines = TextWidth.Wrap(bar.Text, _layout.Width - left, FontSize, isBold: true);
        Lines(left, bottom + (TextGap / 2), lines, "value");
        return MarkLabel(bar, bottom + (TextGap / 2) + (lines.Count * LineHeight));
    }

    /// <summary>Draws the reason why there is no bar; returns the position where the text ends.</summary>
    private decimal Absence(Bar bar, decimal top)
    {
        IReadOnlyList<string> lines = TextWidth.Wrap(bar.Text, _layout.Width - _layout.PlotLeft, FontSize);
        Lines(_layout.PlotLeft + Margin, top, lines, "absence");
        return MarkLabel(bar, top + (lines.Count * LineHeight));
    }

    /// <summary>Draws the label of the mark of a bar below the bar; returns the position where the text ends.</summary>
    private decimal MarkLabel(Bar bar, decimal top)
    {
        if (bar.Mark is not { } mark)
        {
            return top;
        }

        IReadOnlyList<string> lines = TextWidth.Wrap(mark.Label, _layout.Width - _layout.PlotLeft, FontSize);
        Lines(_layout.PlotLeft, top + (TextGap / 2), lines, "note");
        return top + (TextGap / 2) + (lines.Count * LineHeight);
    }

    /// <summary>Draws two slanted gaps, which show that the bar continues beyond the drawing.</summary>
    private void Cut(decimal x, decimal top)
    {
        foreach (decimal from in new[] { x, x + TextGap })
        {
            _bars.Add(new(
                "line", new XAttribute("class", "cut"), At("x1", from), At("y1", top + BarHeight + 1), At("x2", from + TextGap), At("y2", top - 1)));
        }
    }

    /// <summary>Moves a value to the right of lines that would run through it, if there is room.</summary>
    private decimal ClearOfLines(Bar bar, decimal left)
    {
        decimal width = WidthOfValue(bar);
        foreach (decimal line in new[] { bar.Mark, _chart.Reference }.OfType<ReferenceLine>().Select(line => _layout.PlotLeft + LengthOf(line.Value)).Order())
        {
            if (left - TextGap < line && left + width + TextGap > line && line + TextGap + width <= _layout.Width)
            {
                left = line + TextGap;
            }
        }

        return left;
    }

    private void Line(string name, decimal x, decimal top, decimal bottom)
    {
        // A pale line below the dark line keeps it visible on a dark bar, even in greyscale.
        foreach (string layer in new[] { "halo", name })
        {
            _lines.Add(new("line", new XAttribute("class", layer), At("x1", x), At("y1", top), At("x2", x), At("y2", bottom)));
        }
    }

    private void Lines(decimal x, decimal top, IReadOnlyList<string> lines, string name)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Text(x, top + (i * LineHeight) + Ascent, lines[i], name);
        }
    }

    private void Text(decimal x, decimal baseline, string text, string name) =>
        _texts.Add(new("text", new XAttribute("class", name), At("x", x), At("y", baseline), At("font-size", FontSize), text));

    private static XAttribute At(string name, decimal value) => new(name, decimal.Round(value, 1) / 1.0m);
}
