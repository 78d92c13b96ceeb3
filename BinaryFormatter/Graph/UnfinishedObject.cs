namespace Stevedore.Payloads;

/// <summary>What stands for an object that can only be made of others, until they are there.</summary>
/// <param name="TypeName">The type as the payload names it.</param>
internal sealed record UnfinishedObject(string TypeName);
