using KhuyenCong.Acceptance.Tests;

// Most tests wait for a process: the three builds that take longest run together with others, even while they wait for the packages.
[assembly: CollectionBehavior(MaxParallelThreads = 5)]
[assembly: TestCollectionOrderer(typeof(LongestFirst))]
