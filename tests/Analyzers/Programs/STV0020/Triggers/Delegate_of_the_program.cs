using Stevedore;

public delegate void ProgressHandler(int percent);

[Serializable]
public partial class Job
{
    public int Id;
    public ProgressHandler? [|Progress|];
}
