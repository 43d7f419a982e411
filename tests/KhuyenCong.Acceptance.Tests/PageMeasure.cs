using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Pages as one browser shows them, each in a frame of its width: what a script finds, and the errors of the console.</summary>
internal sealed record PageMeasure(PageMeasurement[] Pages, string[] Errors)
{
    private const string Script =
        """
        const measure = frame => {
          const found = [];
          const page = frame.contentDocument;
          const seen = element => element.getClientRects().length > 0;
          const root = page.documentElement;
          if (root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} of ${root.clientWidth}`);
          for (const box of page.querySelectorAll('.table')) {
            if (box.scrollWidth > box.clientWidth) found.push(`table: ${box.scrollWidth} of ${box.clientWidth}`);
          }
          const letters = [...page.querySelectorAll('[data-most]')];
          for (const letter of letters) {
            const width = letter.getBoundingClientRect().width;
            if (width > parseFloat(letter.dataset.most)) found.push(`wide: ${letter.textContent}, ${width} of ${letter.dataset.most}`);
          }
          let texts = 0;
          let smallest = 1000;
          const charts = [...page.querySelectorAll('svg')].filter(seen);
          for (const chart of charts) {
            const view = chart.viewBox.baseVal;
            const scale = chart.getBoundingClientRect().width / view.width;
            const boxes = [];
            for (const text of chart.querySelectorAll('text')) {
              const box = text.getBBox();
              const said = text.textContent;
              texts++;
              const size = parseFloat(page.defaultView.getComputedStyle(text).fontSize);
              smallest = Math.min(smallest, size * scale);
              if (box.width === 0) found.push(`nothing: ${said}`);
              if (box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height) found.push(`clipped: ${said}`);
              const base = text.y.baseVal[0].value;
              for (const other of boxes) {
                // Letters with two marks above, such as Ấ, under letters with one below, such as ạ, need 1.3 of their size.
                if (box.x < other.right && other.left < box.x + box.width && Math.abs(base - other.base) < 1.3 * size) found.push(`overlapping: ${said} / ${other.said}`);
              }
              // A font's own box has room above and below its letters, more in one font than in another; capitals and tails end here.
              boxes.push({ left: box.x, right: box.x + box.width, base, top: base - 0.75 * size, bottom: base + 0.2 * size, said });
            }
            const covers = (box, text) => text.left < box.x + box.width && box.x < text.right && text.top < box.y + box.height && box.y < text.bottom;
            for (const bar of chart.querySelectorAll('rect')) {
              const box = bar.getBBox();
              if (box.x < 0 || box.x + box.width > view.width) found.push('clipped bar');
              for (const text of boxes) if (covers(box, text)) found.push(`on a bar: ${text.said}`);
            }
            for (const line of chart.querySelectorAll('line')) {
              const box = line.getBBox();
              for (const text of boxes) if (covers(box, text)) found.push(`on a line: ${text.said}`);
            }
          }
          const letter = letters.length > 0 ? letters[0].getBoundingClientRect().width : 0;
          return { found, charts: charts.map(chart => chart.getAttribute('class')), texts, smallest, letter };
        };
        const frames = [...document.querySelectorAll('iframe')];
        const verdict = document.createElement('pre');
        verdict.id = 'verdict';
        verdict.textContent = JSON.stringify(frames.map(measure));
        frames.forEach(frame => frame.remove());
        document.body.append(verdict);
        """;

    /// <summary>Measures each page at its width, in one set of fonts.</summary>
    public static PageMeasure In(string fonts, IEnumerable<(string Page, int Width)> pages)
    {
        StringBuilder harness = new("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        foreach ((string page, int width) in pages)
        {
            string style = $"border: 0; width: {width.ToString(CultureInfo.InvariantCulture)}px; height: 900px";
            harness.Append(CultureInfo.InvariantCulture, $"<iframe style=\"{style}\" srcdoc=\"{WebUtility.HtmlEncode(page)}\"></iframe>\n");
        }

        harness.Append("<script>addEventListener('load', () => {\n").Append(Script).Append("\n});</script></body></html>\n");
        CommandResult result = Chromium.Load(harness.ToString(), fonts);
        Assert.True(result.ExitCode == 0, result.ToString());
        const string Start = "<pre id=\"verdict\">";
        int from = result.Output.IndexOf(Start, StringComparison.Ordinal);
        Assert.True(from >= 0, result.ToString());
        string verdict = result.Output[(from + Start.Length)..result.Output.IndexOf("</pre>", from, StringComparison.Ordinal)];
        using JsonDocument json = JsonDocument.Parse(WebUtility.HtmlDecode(verdict));
        return new([.. json.RootElement.EnumerateArray().Select(Read)], Chromium.Console(result));
    }

    private static PageMeasurement Read(JsonElement page) => new(
        Strings(page, "found"), Strings(page, "charts"), page.GetProperty("texts").GetInt32(), page.GetProperty("smallest").GetDouble(), page.GetProperty("letter").GetDouble());

    private static string[] Strings(JsonElement page, string name) => [.. page.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
