namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>
/// A crate stands on another and holds anything, so that crates make chains, trees and cycles. The body is as a C++ program would write it.
/// </summary>
internal class Crate : IRuntimeObject
{
    private int _number;
    private string? _label;
    private Crate? _below;
    private object? _content;

    public static RuntimeClass Class { get; } = RuntimeClass.Register("Crate", 1, create: static () => new Crate());

    public int Number { get => _number; set => _number = value; }

    public string? Label { get => _label; set => _label = value; }

    public Crate? Below { get => _below; set => _below = value; }

    public object? Content { get => _content; set => _content = value; }

    public virtual RuntimeClass GetRuntimeClass() => Class;

    /// <summary>A tower of crates, each on the next.</summary>
    public static Crate Tower(int height)
    {
        Crate top = new() { Number = 1 };
        Crate lowest = top;
        for (int number = 2; number <= height; number++)
        {
            lowest.Below = new Crate { Number = number };
            lowest = lowest.Below;
        }
        return top;
    }

    public virtual void Serialize(Archive archive)
    {
        archive.Exchange(ref _number);
        archive.Exchange(ref _label);
        archive.ExchangeObject(ref _below);
        archive.ExchangeObject(ref _content);
    }
}
