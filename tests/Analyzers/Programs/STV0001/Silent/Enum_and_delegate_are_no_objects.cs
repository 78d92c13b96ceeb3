using Stevedore;

[Serializable]
public enum Color { Red, Green }

[Serializable]
public delegate void Painted(Color color);

[Serializable]
public partial class Wall
{
    public Color Color;
    public Painted? {|STV0020:Painted|};
}
