/// <summary>A request that was taken, and what was found of its money.</summary>
internal sealed record RequestAnswer(int Id, SupportCheck Check);
