using Xunit.Sdk;
using Xunit.v3;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Begins with the tests that build longest, so that the others run in parallel.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
        [nameof(Net8Test), nameof(NativeTest), nameof(TrimmedTest), nameof(PageInBrowserTest), nameof(GalleryTest)];

    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [.. testCollections.OrderBy(collection => Place(collection.TestCollectionDisplayName))];

    private static int Place(string collection)
    {
        int place = Array.FindIndex(Longest, name => collection.Contains($".{name} ", StringComparison.Ordinal));
        return place < 0 ? Longest.Length : place;
    }
}
