using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The exception that is thrown when a definition built in code has faults (khai báo không dùng được).</summary>
/// <remarks>
/// The message, for developers, names the faults by member in English, as many as fit into 1,000 bytes of UTF-8; <see cref="Faults"/>
/// contains all of them.
/// </remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception always has its faults.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "The exception always has its faults.")]
public sealed class DefinitionException : ArgumentException
{
    /// <summary>
    /// The maximum size of the faults in a message, which also has the number of those left out and the parameter name.
    /// </summary>
    private const int MaxFaultBytes = 900;

    internal DefinitionException(ImmutableArray<DefinitionFault> faults, string parameter)
        : base(Describe(faults), parameter) => Faults = faults;

    /// <summary>All faults of the definition (các lỗi), in the order of its members; at least one.</summary>
    public ImmutableArray<DefinitionFault> Faults { get; }

    private static string Describe(ImmutableArray<DefinitionFault> faults)
    {
        string message = faults[0].Describe(DisplayLanguage.English);
        for (int i = 1; i < faults.Length; i++)
        {
            string longer = $"{message} {faults[i].Describe(DisplayLanguage.English)}";
            if (Encoding.UTF8.GetByteCount(longer) > MaxFaultBytes)
            {
                string more = string.Create(CultureInfo.InvariantCulture, $" And {faults.Length - i} more.");
                return QuotedText.Plain(message, MaxFaultBytes) + more;
            }

            message = longer;
        }

        return QuotedText.Plain(message, MaxFaultBytes);
    }
}
