// The tests build in one checkout: two builds at once would restore into the same folders.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
