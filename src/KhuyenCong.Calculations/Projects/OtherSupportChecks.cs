using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks projects against each other: items with support from two sources, and the number of fairs abroad for each establishment.
/// </summary>
internal sealed class OtherSupportChecks(FindingList findings, IReadOnlyDictionary<PromotionProject, LocalDate?> days)
{
    internal void Check(ImmutableArray<PromotionProject> projects)
    {
        SupportedItem[] items =
        [
            .. projects.SelectMany(project => project.Items.Select((item, index) => new SupportedItem(project, index, item)))
                .Where(one => one.Item.Support > Vnd.Zero),
        ];
        foreach (IGrouping<(string, string), SupportedItem> group in items
            .Where(one => one.Item.Beneficiary is not null && one.ContentId is not null)
            .GroupBy(one => (one.Item.Beneficiary!, one.ContentId!))
            .Where(group => group.Skip(1).Any()))
        {
            CheckItems([.. group]);
        }

        CheckFairs(items);
    }

    /// <summary>
    /// Checks whether two sources support the same item. If the items have different names, the text does not say whether they are one
    /// "nội dung chi".
    /// </summary>
    private void CheckItems(SupportedItem[] items)
    {
        const ProjectCheck Check = ProjectCheck.NoOtherSupport;
        SupportedBefore before = new();
        foreach (SupportedItem item in items)
        {
            (SupportedItem? twice, SupportedItem? otherYear, SupportedItem? other) = before.Find(item);
            before.Add(item);
            if ((twice ?? otherYear ?? other) is not { } earlier)
            {
                continue;
            }

            RuleAnswer rule = days[item.Project] is { } day
                ? findings.Rules.Find(Check, ProjectMoney.IsNational(item.Item.Funding), day)
                : new(null, UndefinedReason.NotStatedInProject, Messages.Of(
                    Wording.IsNotStated, findings.Choices.GoverningDay.DisplayName()));
            if (!findings.MayConclude(Check, item.Place, rule))
            {
                continue;
            }

            if (twice is not null)
            {
                BilingualText detail = Messages.Of(Wording.SupportedTwice, item.Item.Item!, earlier.Project.Id);
                findings.Conclude(conforms: false, Check, item.Place, rule, detail, item.Item.Support);
            }
            else
            {
                BilingualText detail = otherYear is null
                    ? Messages.Of(Wording.WhetherOneItem, earlier.Project.Id)
                    : Messages.Of(Wording.SupportedInOtherYear, item.Item.Item!, earlier.Project.Id);
                findings.Leave(Check, item.Place, UndefinedReason.LawSilent, detail, rule);
            }
        }
    }

    private void CheckFairs(SupportedItem[] items)
    {
        const ProjectCheck Check = ProjectCheck.FairsAbroad;
        HashSet<string> contents =
        [
            .. findings.Rules.All(Check, isNational: true).Concat(
                findings.Rules.All(Check, isNational: false)).SelectMany(rule => rule.Contents),
        ];
        foreach (IGrouping<(string Name, int? Year), SupportedItem> group in items
            .Where(one => one.Item is { Beneficiary: not null, Content: not null } && contents.Contains(one.Item.Content.Id))
            .GroupBy(one => (one.Item.Beneficiary!, one.Project.Year)))
        {
            FindingPlace place = group.Last().Place;
            if (group.Key.Year is null || days[group.Last().Project] is not { } day)
            {
                findings.Miss(Check, place, group.Key.Year is null
                    ? Messages.Of(Wording.PlanYear)
                    : findings.Choices.GoverningDay.DisplayName());
                continue;
            }

            CheckFairs([.. group], place, day);
        }
    }

    /// <summary>
    /// Checks the number of times an establishment was supported. A project counts at least once, and possibly once for each item; the
    /// text does not say whether national and local money count together.
    /// </summary>
    private void CheckFairs(SupportedItem[] items, FindingPlace place, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.FairsAbroad;
        RuleAnswer[] answers =
        [
            .. items.Select(one => one.Item.Content!.Id).Distinct(StringComparer.Ordinal).Select(
                content => findings.Rules.Find(Check, isNational: true, day, content)),
        ];
        if (answers.FirstOrDefault(answer => !answer.IsDecidable) is { } open)
        {
            findings.MayConclude(Check, place, open);
            return;
        }

        RuleAnswer rule = answers[0];
        decimal times = rule.Rule!.Limit("times");
        HashSet<string> sure = [.. answers.Where(answer => answer.Rule!.Values.IsEmpty).SelectMany(answer => answer.Rule!.Contents)];
        long most = items.Sum(one => (long)one.Item.Count);
        long least = items.Where(one => sure.Contains(one.Item.Content!.Id)).GroupBy(one => ProjectMoney.IsNational(one.Item.Funding))
            .Select(
                kind => kind.GroupBy(one => one.Project).Sum(project => (long)project.Max(one => one.Item.Count))).DefaultIfEmpty().Max();
        string name = items[0].Item.Beneficiary!;
        if (least > times)
        {
            findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.TimesAbroad, name, (decimal)least, times));
        }
        else if (most <= times)
        {
            findings.Conclude(conforms: true, Check, place, rule, Messages.Of(Wording.TimesAbroad, name, (decimal)most, times));
        }
        else
        {
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.TimesMayCount, name, (decimal)most, times), rule);
        }
    }
}
