using KhuyenCong.Acceptance.Tests;

// Most tests wait for a process: the three builds that take longest and others beside them, even while those wait for the packages.
[assembly: CollectionBehavior(MaxParallelThreads = 5)]
[assembly: TestCollectionOrderer(typeof(LongestFirst))]
