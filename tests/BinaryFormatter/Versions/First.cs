namespace Stevedore.Payloads.Tests.Versions.First;

#pragma warning disable CA1051, CS0414, IDE0044, IDE0051, IDE0052 // Fields as people wrote them.

// As the program was.
[Serializable]
public class Order
{
    private int _number = 5;
    private short _count = 7;
    private float _weight = 1.5f;
    private string _oldTitle = "title";
    private string _gone = "gone";
    private object _alsoGone = new Gone();
    private Color _color = Color.Green;
    private int _kind = 2;
    private List<Part> _parts = [new Part(), new Part()];

    public string Name { get; set; } = "name";
}

[Serializable]
public class Part
{
    private int _size = 3;
}

[Serializable]
public class Gone
{
    private int _anything = 1;
}

[Serializable]
public class Narrowed
{
    public long Number = 5;
}

public enum Color
{
    Red,
    Green,
}
