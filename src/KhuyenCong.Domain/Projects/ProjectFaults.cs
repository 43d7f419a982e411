using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The checks that projects and contracts share, which report faults by member.</summary>
internal static class ProjectFaults
{
    extension(DefinitionFaultList faults)
    {
        internal void RequireName(string member, string? text)
        {
            if (faults.Require(member, text))
            {
                faults.Check(member, ProjectRules.OfName(text!), QuotedText.Of(text!));
            }
        }

        /// <summary>Checks a text that can be omitted but must not be blank.</summary>
        internal void CheckWords(string member, string? text)
        {
            if (text is not null)
            {
                faults.Check(member, ProjectRules.OfWords(text), QuotedText.Of(text));
            }
        }

        internal void CheckYear(string member, int? year)
        {
            if (year is { } given)
            {
                faults.Check(member, ProjectRules.OfYear(given), given.ToString(CultureInfo.InvariantCulture));
            }
        }

        internal void CheckAmount(string member, Vnd? amount)
        {
            if (amount is { } given)
            {
                faults.Check(member, ProjectRules.OfAmount(given), Print(given));
            }
        }

        internal void CheckShare(string member, decimal? percent)
        {
            if (percent is { } given)
            {
                faults.Check(member, ProjectRules.OfShare(given), given.ToString(CultureInfo.InvariantCulture));
            }
        }

        /// <summary>Checks that a list is present; it can be empty.</summary>
        internal bool HasList<T>(string member, ImmutableArray<T> items) => faults.Require(member, items.IsDefault ? null : items);

        /// <summary>Checks that a list is present, and checks its items; no two can have the same key.</summary>
        internal void CheckEach<T>(
            string member, ImmutableArray<T> items, Action<T, string> check, Func<T, string?> keyOf, string? keyMember = null)
            where T : class
        {
            if (faults.HasList(member, items))
            {
                faults.Each(
                    member,
                    items,
                    (item, path) =>
                    {
                        check(item, path + ".");
                        return path;
                    },
                    keyOf,
                    keyMember);
            }
        }
    }

    internal static string Print(Vnd amount) => amount.Dong.ToString(CultureInfo.InvariantCulture);
}
