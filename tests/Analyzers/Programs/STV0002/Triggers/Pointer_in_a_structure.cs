using Stevedore;

[Serializable]
public unsafe partial struct Frame
{
    public int Length;
    public byte* [|Data|];
}
