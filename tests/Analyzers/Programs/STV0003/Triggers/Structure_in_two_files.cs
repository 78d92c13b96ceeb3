// File: Frame.cs
using Stevedore;

[Serializable]
public partial struct [|Frame|]
{
    public int Length;
}
// File: Frame.Time.cs
public partial struct Frame
{
    public long Time;
}
