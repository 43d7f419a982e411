using System.Text;
using CsvHelper;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The figures of the provinces of a year, from files of three kinds, as one roll-up.</summary>
internal sealed class YearFigures
{
    public const int FirstYear = 2014;
    public const int LastYear = 2030;

    // The maximum number of lines with faults in all files before reading stops.
    private const int MostFaults = 20;

    private readonly AdministrativeMap _map;
    private readonly RollupBuilder _builder;
    private Rollup? _parts;

    public YearFigures(int year)
    {
        _map = AdministrativeMap.On(new(year, 12, 31));
        _builder = new(
            new RollupAxes(
                _map.Units.Select(ReportingUnit.Of),
                NationalIndicators.All,
                Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(year, quarter)),
                [FundingSource.Unstated, FundingSource.National, FundingSource.Local]),
            MostFaults);
    }

    /// <summary>Adds a file; returns its faults, or null if there are none.</summary>
    public string? Add(string file)
    {
        int before = _builder.Refused.Length;
        try
        {
            switch (Path.GetExtension(file))
            {
                case ".csv":
                    List<string> faults = [];
                    _builder.Add(FiguresCsv.Read(file, _map, _builder.Axes, faults).TakeWhile(_ => faults.Count <= MostFaults));
                    faults.AddRange(_builder.Refused.Skip(before).Select(error => error.Describe()));
                    return faults.Count == 0 ? null : string.Join('\n', faults);
                case ".jsonl":
                    using (FileStream lines = File.OpenRead(file))
                    {
                        _builder.AddLines(lines, file);
                    }

                    return _builder.Refused.Length == before ? null : string.Join('\n', _builder.Refused.Skip(before).Select(error => error.Describe()));
                case ".json":
                    Rollup part = Rollup.Read(File.ReadAllBytes(file), file);
                    _parts = (_parts ?? new RollupBuilder(_builder.Axes).Build()).Merge(part);
                    return null;
                default:
                    return $"{file}: cần tệp .csv, .jsonl hoặc .json.";
            }
        }
        catch (DocumentException exception)
        {
            return Wording.Errors(exception);
        }
        catch (Exception exception) when (exception is CsvHelperException or DecoderFallbackException)
        {
            return $"{file}: không đọc được; cần tệp CSV viết bằng UTF-8, ô có dấu phẩy hoặc ngoặc kép đặt trong ngoặc kép.";
        }
        catch (ArgumentException)
        {
            return $"{file}: phần tổng hợp có các trục khác; cần phần của cùng một năm.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{file}: không đọc được tệp; cần đường dẫn của một tệp số liệu đọc được.";
        }
    }

    /// <summary>Returns the roll-up of all files.</summary>
    public Rollup Build() => _parts is null ? _builder.Build() : _builder.Build().Merge(_parts);
}
