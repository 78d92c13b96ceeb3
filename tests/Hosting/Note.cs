namespace Stevedore.AspNetCore.Tests;

/// <summary>The message of these tests.</summary>
[Serializable]
public sealed partial class Note
{
    public int Number { get; set; }

    public string Text { get; set; } = "";
}
